import { Injectable } from '@nestjs/common';
import { accountOf, Problem, requireRole, type WriteContext } from '@samrad/platform/api';
import type { Role } from '@samrad/platform/contract';
import { Writes } from '@samrad/register/api';
import { OrganisationReadModel } from '../persistence/organisation.read-model';
import {
  deleteRole,
  enterMember,
  insertRole,
  requireAnotherAdministrator,
  SessionEnds,
  sessionsOf,
} from './memberships';

/** Which role of whose becomes which. */
export interface RoleChange {
  readonly accountId: string;
  readonly was: Role;
  readonly role: Role;
}

/** An administrator gives somebody another role in place of the one they hold. */
@Injectable()
export class ChangeRole {
  constructor(
    private readonly writes: Writes,
    private readonly organisations: OrganisationReadModel,
    private readonly sessionEnds: SessionEnds,
  ) {}

  /** @throws Problem people.member-not-found, people.already-member, people.last-administrator */
  async execute(ctx: WriteContext, slug: string, change: RoleChange): Promise<void> {
    const { id: organisationId } = await this.organisations.require(slug);
    requireRole(ctx.actor, organisationId, 'administrator');
    const { accountId, was, role } = change;
    const by = accountOf(ctx.actor).accountId;
    const sessions = await this.writes.run(ctx, async (tx) => {
      await tx.lock(organisationId);
      if (was === role) throw new Problem('people.already-member');
      if (was === 'administrator') await requireAnotherAdministrator(tx, organisationId, accountId);
      const held = await deleteRole(tx, { organisationId, accountId, role: was });
      if (!held) throw new Problem('people.member-not-found');
      await insertRole(tx, { organisationId, accountId, role });
      const payload = { accountId, was, role, by };
      await enterMember(tx, 'member-role-changed', organisationId, payload);
      return sessionsOf(tx, accountId);
    });
    this.sessionEnds.drop(sessions);
  }
}
