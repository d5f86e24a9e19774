import { Injectable } from '@nestjs/common';
import { Database, Problem, type WriteContext } from '@samrad/platform/api';
import type { Language } from '@samrad/platform/contract';
import type { AcceptInvitationRequest } from '@samrad/people/contract';
import { Writes, type WriteTransaction } from '@samrad/register/api';
import { linkBudget, networkBudget } from './budgets';
import type { Client } from './client';
import { CreateAccount } from './create-account';
import { findInvitation, type PendingInvitation } from './invitations';
import { enterMember, sessionsOf } from './memberships';
import { Passwords, requireGoodPassword } from './passwords';
import { hashToken } from './secret-token';
import { Throttle } from './throttle';
import { withoutSecrets } from './without-secrets';

export interface Accepted {
  readonly slug: string;
  readonly accountId: string;
  /** Sessions whose rights have changed. */
  readonly sessions: readonly string[];
}

/**
 * Somebody takes on the role they were invited to. The link alone is not enough where the address
 * has an account: a mail that was passed on must not give a stranger a role. Where it has none, the
 * link shows whose it is, and the account is made with it.
 */
@Injectable()
export class AcceptInvitation {
  constructor(
    private readonly database: Database,
    private readonly writes: Writes,
    private readonly throttle: Throttle,
    private readonly passwords: Passwords,
    private readonly createAccount: CreateAccount,
  ) {}

  /**
   * @throws Problem people.link-not-valid, people.invitation-of-another, platform.not-signed-in,
   *   platform.invalid, people.too-many-attempts
   */
  async execute(
    ctx: WriteContext,
    client: Client,
    { token, password, language }: AcceptInvitationRequest,
  ): Promise<Accepted> {
    const hash = hashToken(token);
    await this.throttle.take(linkBudget(hash), networkBudget('link', client));
    const passwordHash = await this.hashFor(ctx, hash, password);
    return this.writes.run(withoutSecrets(ctx, 'accept-invitation', { token }), async (tx) => {
      const seen = await findInvitation(tx, hash);
      if (!seen) throw new Problem('people.link-not-valid');
      await tx.lock(seen.organisationId);
      const invitation = await findInvitation(tx, hash);
      if (!invitation) throw new Problem('people.link-not-valid');
      const accountId =
        ctx.actor.kind === 'account'
          ? await ownAccount(tx, ctx.actor.accountId, invitation)
          : await this.newAccount(tx, invitation, passwordHash, language);
      return join(tx, invitation, accountId);
    });
  }

  /** Hashing is slow: it is done before anything is held. Null where no account is to be made. */
  private async hashFor(
    ctx: WriteContext,
    tokenHash: Buffer,
    password: string | undefined,
  ): Promise<string | null> {
    if (ctx.actor.kind === 'account') return null;
    const invitation = await findInvitation(this.database, tokenHash);
    if (!invitation || password === undefined) return null;
    requireGoodPassword(password, invitation.email);
    return this.passwords.hash(password);
  }

  private async newAccount(
    tx: WriteTransaction,
    { email }: PendingInvitation,
    passwordHash: string | null,
    language: Language,
  ): Promise<string> {
    const made =
      passwordHash &&
      (await this.createAccount.execute(tx, { email, passwordHash, language, confirmed: true }));
    if (!made) throw new Problem('platform.not-signed-in');
    return made;
  }
}

/** Who could read the mail has shown that the address is theirs. */
async function ownAccount(
  tx: WriteTransaction,
  accountId: string,
  { email }: PendingInvitation,
): Promise<string> {
  const own = await tx.maybeOne(
    `UPDATE account SET email_confirmed_at = coalesce(email_confirmed_at, clock_timestamp())
     WHERE id = $1 AND email = $2 RETURNING id`,
    [accountId, email],
  );
  if (!own) throw new Problem('people.invitation-of-another');
  return accountId;
}

async function join(
  tx: WriteTransaction,
  { id, organisationId, role }: PendingInvitation,
  accountId: string,
): Promise<Accepted> {
  await tx.query('DELETE FROM invitation WHERE id = $1', [id]);
  const given = await tx.maybeOne(
    `INSERT INTO membership (organisation_id, account_id, role) VALUES ($1, $2, $3)
     ON CONFLICT DO NOTHING RETURNING role`,
    [organisationId, accountId, role],
  );
  if (given) {
    await enterMember(tx, 'member-joined', organisationId, { accountId, role, by: accountId });
  }
  const { slug } = await tx.one<{ slug: string }>('SELECT slug FROM organisation WHERE id = $1', [
    organisationId,
  ]);
  return { slug, accountId, sessions: await sessionsOf(tx, accountId) };
}
