import { Injectable } from '@nestjs/common';
import { Problem, requireRole, Signals, type WriteContext } from '@samrad/platform/api';
import type { Role } from '@samrad/platform/contract';
import { SESSION_ENDED, Writes, type WriteTransaction } from '@samrad/register/api';
import { OrganisationReadModel } from '../persistence/organisation.read-model';
import { sessionsOf, takeRole } from './memberships';

/** An administrator takes a role back. */
@Injectable()
export class RemoveMember {
  constructor(
    private readonly writes: Writes,
    private readonly signals: Signals,
    private readonly organisations: OrganisationReadModel,
  ) {}

  /** @throws Problem people.organisation-not-found, people.member-not-found, people.last-administrator */
  async execute(ctx: WriteContext, slug: string, accountId: string, role: Role): Promise<void> {
    const { id: organisationId } = await this.organisations.require(slug);
    requireRole(ctx.actor, organisationId, 'administrator');
    const sessions = await this.writes.run(ctx, async (tx) => {
      if (role === 'administrator') await this.requireAnother(tx, organisationId, accountId);
      const held = await takeRole(tx, { organisationId, accountId, role });
      if (!held) throw new Problem('people.member-not-found');
      return sessionsOf(tx, accountId);
    });
    for (const id of sessions) this.signals.send(SESSION_ENDED, id);
  }

  /**
   * Two administrators who remove each other at once wait for each other here. The lock lets new
   * members refer to the organisation: who holds the register's place to add one does not wait.
   */
  private async requireAnother(
    tx: WriteTransaction,
    organisationId: string,
    accountId: string,
  ): Promise<void> {
    await tx.query('SELECT FROM organisation WHERE id = $1 FOR NO KEY UPDATE', [organisationId]);
    const administrators = await tx.query<{ id: string }>(
      `SELECT account_id AS id FROM membership WHERE organisation_id = $1 AND role = 'administrator'`,
      [organisationId],
    );
    const others = administrators.filter(({ id }) => id !== accountId);
    if (administrators.length > others.length && others.length === 0) {
      throw new Problem('people.last-administrator');
    }
  }
}
