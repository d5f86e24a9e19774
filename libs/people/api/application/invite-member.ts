import { Injectable } from '@nestjs/common';
import { accountOf, newId, Problem, requireRole, type WriteContext } from '@samrad/platform/api';
import { INVITATION_DAYS, type InviteMemberRequest } from '@samrad/people/contract';
import { Writes, type WriteTransaction } from '@samrad/register/api';
import { PeopleMail } from '../mail/people-mail';
import { OrganisationReadModel } from '../persistence/organisation.read-model';
import { invitationMailBudget, inviteBudget } from './budgets';
import { enterMember } from './memberships';
import { newToken } from './secret-token';
import { Throttle } from './throttle';

/** An administrator invites somebody by e-mail to a role, whether they have an account or not. */
@Injectable()
export class InviteMember {
  constructor(
    private readonly writes: Writes,
    private readonly throttle: Throttle,
    private readonly organisations: OrganisationReadModel,
    private readonly mail: PeopleMail,
  ) {}

  /**
   * The invitation's id. The answer is the same for an address with an account and one without.
   * @throws Problem people.already-member, people.invited-already, people.wound-up,
   *   people.too-many-attempts
   */
  async execute(ctx: WriteContext, slug: string, request: InviteMemberRequest): Promise<string> {
    const organisation = await this.organisations.require(slug);
    requireRole(ctx.actor, organisation.id, 'administrator');
    const by = accountOf(ctx.actor).accountId;
    await this.throttle.take(inviteBudget(organisation.id), invitationMailBudget(request.email));
    return this.writes.run(ctx, async (tx) => {
      await tx.lock(organisation.id);
      await this.requireRoom(tx, organisation.id, request);
      const { id, token, language } = await this.insert(tx, organisation.id, request);
      const { email, role } = request;
      await this.mail.invited(tx, { to: email, language, role, organisation: slug, token });
      const payload = { invitationId: id, role, by };
      await enterMember(tx, 'member-invited', organisation.id, payload);
      return id;
    });
  }

  private async requireRoom(
    tx: WriteTransaction,
    organisationId: string,
    { email, role }: InviteMemberRequest,
  ): Promise<void> {
    const state = await tx.one<{ gone: boolean; holds: boolean }>(
      `SELECT o.wound_up_on IS NOT NULL AS gone, EXISTS (
         SELECT FROM membership m JOIN account a ON a.id = m.account_id
         WHERE m.organisation_id = o.id AND a.email = $2 AND m.role = $3) AS holds
       FROM organisation o WHERE o.id = $1`,
      [organisationId, email, role],
    );
    if (state.gone) throw new Problem('people.wound-up');
    if (state.holds) throw new Problem('people.already-member');
    await tx.query(
      `DELETE FROM invitation
       WHERE organisation_id = $1 AND email = $2 AND role = $3 AND expires_at <= clock_timestamp()`,
      [organisationId, email, role],
    );
  }

  /** Somebody who has an account is written to in its language. */
  private async insert(
    tx: WriteTransaction,
    organisationId: string,
    { email, role, language }: InviteMemberRequest,
  ): Promise<{ id: string; token: string; language: 'sv' | 'fi' | 'en' }> {
    const { token, hash } = newToken();
    const row = await tx.one<{ id: string; language: 'sv' | 'fi' | 'en' }>(
      `INSERT INTO invitation (id, organisation_id, email, role, language, token_hash, expires_at)
       VALUES ($1, $2, $3, $4, coalesce((SELECT a.language FROM account a WHERE a.email = $3), $5), $6,
         clock_timestamp() + make_interval(days => $7)) RETURNING id, language`,
      [newId(), organisationId, email, role, language, hash, INVITATION_DAYS],
    );
    return { ...row, token };
  }
}
