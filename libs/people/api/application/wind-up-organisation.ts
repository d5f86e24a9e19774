import { Injectable } from '@nestjs/common';
import { Problem, requireRole, type WriteContext } from '@samrad/platform/api';
import type { WindUpRequest } from '@samrad/people/contract';
import { Writes } from '@samrad/register/api';
import { OrganisationReadModel } from '../persistence/organisation.read-model';

/** An administrator puts on record that the organisation has ceased; nobody new is let in after. */
@Injectable()
export class WindUpOrganisation {
  constructor(
    private readonly writes: Writes,
    private readonly organisations: OrganisationReadModel,
  ) {}

  /** @throws Problem people.wound-up, platform.invalid for a day to come */
  async execute(ctx: WriteContext, slug: string, { on }: WindUpRequest): Promise<void> {
    const { id } = await this.organisations.require(slug);
    requireRole(ctx.actor, id, 'administrator');
    await this.writes.run(ctx, async (tx) => {
      await tx.lock(id);
      const state = await tx.one<{ gone: boolean; early: boolean; late: boolean }>(
        `SELECT wound_up_on IS NOT NULL AS gone, $2::date < valid_from AS early,
           $2::date > (clock_timestamp() AT TIME ZONE 'Europe/Stockholm')::date AS late
         FROM organisation WHERE id = $1`,
        [id, on],
      );
      if (state.gone) throw new Problem('people.wound-up');
      if (state.late) throw Problem.field('on', 'to-come');
      if (state.early) throw Problem.field('on', 'before-start');
      await tx.query('UPDATE organisation SET wound_up_on = $2::date WHERE id = $1', [id, on]);
      await tx.query('DELETE FROM invitation WHERE organisation_id = $1', [id]);
      const kind = 'organisation-wound-up';
      await tx.append({ dialogueId: id, kind, subjectId: id, payload: { on } });
    });
  }
}
