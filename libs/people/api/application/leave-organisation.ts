import { Injectable } from '@nestjs/common';
import { accountOf, Problem, type WriteContext } from '@samrad/platform/api';
import type { Role } from '@samrad/platform/contract';
import { Writes } from '@samrad/register/api';
import { OrganisationReadModel } from '../persistence/organisation.read-model';
import { enterMember, requireAnotherAdministrator, SessionEnds, sessionsOf } from './memberships';

/** Somebody gives back every role they hold in an organisation. */
@Injectable()
export class LeaveOrganisation {
  constructor(
    private readonly writes: Writes,
    private readonly organisations: OrganisationReadModel,
    private readonly sessionEnds: SessionEnds,
  ) {}

  /** @throws Problem people.member-not-found, people.last-administrator */
  async execute(ctx: WriteContext, slug: string): Promise<void> {
    const { accountId } = accountOf(ctx.actor);
    const { id: organisationId } = await this.organisations.require(slug);
    const sessions = await this.writes.run(ctx, async (tx) => {
      await tx.lock(organisationId);
      await requireAnotherAdministrator(tx, organisationId, accountId);
      const left = await tx.query<{ role: Role }>(
        'DELETE FROM membership WHERE organisation_id = $1 AND account_id = $2 RETURNING role',
        [organisationId, accountId],
      );
      if (left.length === 0) throw new Problem('people.member-not-found');
      for (const { role } of left) {
        await enterMember(tx, 'member-left', organisationId, { accountId, role, by: accountId });
      }
      return sessionsOf(tx, accountId);
    });
    this.sessionEnds.drop(sessions);
  }
}
