import { Injectable } from '@nestjs/common';
import { accountOf, Problem, requireRole, type WriteContext } from '@samrad/platform/api';
import type { Role } from '@samrad/platform/contract';
import { Writes } from '@samrad/register/api';
import { OrganisationReadModel } from '../persistence/organisation.read-model';
import {
  deleteRole,
  enterMember,
  requireAnotherAdministrator,
  SessionEnds,
  sessionsOf,
} from './memberships';

/** An administrator takes a role back. */
@Injectable()
export class RemoveMember {
  constructor(
    private readonly writes: Writes,
    private readonly organisations: OrganisationReadModel,
    private readonly sessionEnds: SessionEnds,
  ) {}

  /** @throws Problem people.organisation-not-found, people.member-not-found, people.last-administrator */
  async execute(ctx: WriteContext, slug: string, accountId: string, role: Role): Promise<void> {
    const { id: organisationId } = await this.organisations.require(slug);
    requireRole(ctx.actor, organisationId, 'administrator');
    const by = accountOf(ctx.actor).accountId;
    const sessions = await this.writes.run(ctx, async (tx) => {
      await tx.lock(organisationId);
      if (role === 'administrator') {
        await requireAnotherAdministrator(tx, organisationId, accountId);
      }
      const held = await deleteRole(tx, { organisationId, accountId, role });
      if (!held) throw new Problem('people.member-not-found');
      await enterMember(tx, 'member-removed', organisationId, { accountId, role, by });
      return sessionsOf(tx, accountId);
    });
    this.sessionEnds.drop(sessions);
  }
}
