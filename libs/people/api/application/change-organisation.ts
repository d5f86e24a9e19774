import { Injectable } from '@nestjs/common';
import { Problem, requireRole, type WriteContext } from '@samrad/platform/api';
import type { OrganisationRequest, OrganisationWritten } from '@samrad/people/contract';
import { Writes } from '@samrad/register/api';
import { OrganisationReadModel } from '../persistence/organisation.read-model';
import { foundableKinds } from './founders';
import { requireSoundFacts, writeFacts, writePredecessors } from './organisation-facts';

/** An administrator changes what the organisation says of itself. */
@Injectable()
export class ChangeOrganisation {
  constructor(
    private readonly writes: Writes,
    private readonly organisations: OrganisationReadModel,
  ) {}

  /**
   * The kind decides what its administrators may found: it is changed only to one that could be
   * founded as well.
   * @throws Problem platform.forbidden, platform.invalid, people.succession-cycle
   */
  async execute(
    ctx: WriteContext,
    slug: string,
    request: OrganisationRequest,
  ): Promise<OrganisationWritten> {
    const { id } = await this.organisations.require(slug);
    requireRole(ctx.actor, id, 'administrator');
    requireSoundFacts(request);
    return this.writes.run(ctx, async (tx) => {
      await tx.lock(id);
      const { kind } = await tx.one<{ kind: string }>(
        'SELECT kind FROM organisation WHERE id = $1',
        [id],
      );
      const foundable = kind === request.kind ? [] : await foundableKinds(tx, ctx.actor);
      if (kind !== request.kind && !foundable.includes(request.kind)) {
        throw new Problem('platform.forbidden');
      }
      const fields = await writeFacts(tx, id, request);
      const follows = await writePredecessors(tx, id, request.predecessors, ctx.actor);
      const payload = { fields: follows ? [...fields, 'predecessors'] : fields };
      if (payload.fields.length > 0) {
        await tx.append({ dialogueId: id, kind: 'organisation-changed', subjectId: id, payload });
      }
      return { slug };
    });
  }
}
