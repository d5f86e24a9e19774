import { Injectable } from '@nestjs/common';
import { Problem, requireRole, Signals, type WriteContext } from '@samrad/platform/api';
import type { AddMemberRequest } from '@samrad/people/contract';
import { SESSION_ENDED, Writes } from '@samrad/register/api';
import { OrganisationReadModel } from '../persistence/organisation.read-model';
import { giveRole, sessionsOf } from './memberships';

/** An administrator gives somebody who has an account a role in the organisation. */
@Injectable()
export class AddMember {
  constructor(
    private readonly writes: Writes,
    private readonly signals: Signals,
    private readonly organisations: OrganisationReadModel,
  ) {}

  /**
   * The member's account id.
   * @throws Problem people.organisation-not-found, people.account-not-found, people.already-member
   */
  async execute(ctx: WriteContext, slug: string, request: AddMemberRequest): Promise<string> {
    const organisation = await this.organisations.require(slug);
    requireRole(ctx.actor, organisation.id, 'administrator');
    const { accountId, sessions } = await this.writes.run(ctx, async (tx) => {
      const account = await tx.maybeOne<{ id: string }>(
        'SELECT id FROM account WHERE email = $1 AND disabled_at IS NULL',
        [request.email],
      );
      if (!account) throw new Problem('people.account-not-found');
      await giveRole(tx, {
        organisationId: organisation.id,
        accountId: account.id,
        role: request.role,
      });
      return { accountId: account.id, sessions: await sessionsOf(tx, account.id) };
    });
    for (const id of sessions) this.signals.send(SESSION_ENDED, id);
    return accountId;
  }
}
