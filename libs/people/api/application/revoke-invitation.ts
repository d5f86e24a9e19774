import { Injectable } from '@nestjs/common';
import { accountOf, Problem, requireRole, type WriteContext } from '@samrad/platform/api';
import type { Role } from '@samrad/platform/contract';
import { Writes } from '@samrad/register/api';
import { OrganisationReadModel } from '../persistence/organisation.read-model';
import { enterMember } from './memberships';

/** An administrator takes an invitation back: its link leads nowhere from then on. */
@Injectable()
export class RevokeInvitation {
  constructor(
    private readonly writes: Writes,
    private readonly organisations: OrganisationReadModel,
  ) {}

  /** @throws Problem people.invitation-not-found */
  async execute(ctx: WriteContext, slug: string, id: string): Promise<void> {
    const { id: organisationId } = await this.organisations.require(slug);
    requireRole(ctx.actor, organisationId, 'administrator');
    const by = accountOf(ctx.actor).accountId;
    await this.writes.run(ctx, async (tx) => {
      await tx.lock(organisationId);
      const gone = await tx.maybeOne<{ role: Role }>(
        'DELETE FROM invitation WHERE id = $2 AND organisation_id = $1 RETURNING role',
        [organisationId, id],
      );
      if (!gone) throw new Problem('people.invitation-not-found');
      const payload = { invitationId: id, role: gone.role, by };
      await enterMember(tx, 'invitation-revoked', organisationId, payload);
    });
  }
}
