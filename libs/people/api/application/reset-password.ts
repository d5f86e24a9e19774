import { Injectable } from '@nestjs/common';
import { Database, Problem, Signals, type WriteContext } from '@samrad/platform/api';
import type { ResetPasswordRequest } from '@samrad/people/contract';
import { SESSION_ENDED, Writes, type WriteTransaction } from '@samrad/register/api';
import { PeopleMail } from '../mail/people-mail';
import { linkBudget, networkBudget } from './budgets';
import type { Client } from './client';
import { findTokenAccount, holdTokenAccount, type TokenAccount } from './mailed-tokens';
import { Passwords, requireGoodPassword } from './passwords';
import { hashToken } from './secret-token';
import { Throttle } from './throttle';
import { withoutSecrets } from './without-secrets';

/** Sets a new password by a mailed link: every session ends, and every other link with it. */
@Injectable()
export class ResetPassword {
  constructor(
    private readonly database: Database,
    private readonly writes: Writes,
    private readonly signals: Signals,
    private readonly throttle: Throttle,
    private readonly passwords: Passwords,
    private readonly mail: PeopleMail,
  ) {}

  /** @throws Problem people.link-not-valid, people.too-many-attempts, platform.invalid */
  async execute(ctx: WriteContext, client: Client, request: ResetPasswordRequest): Promise<void> {
    const hash = hashToken(request.token);
    await this.throttle.take(linkBudget(hash), networkBudget('link', client));
    const remembered = withoutSecrets(ctx, 'reset-password', { token: request.token });
    const passwordHash = await this.hashFor(hash, request.password);
    const ended = await this.writes.run(remembered, async (tx) => {
      const account = await holdTokenAccount(tx, hash, 'password-reset');
      if (!account || passwordHash === null) throw new Problem('people.link-not-valid');
      const sessions = await this.change(tx, account, passwordHash);
      await this.mail.passwordChanged(tx, account.email, account.language);
      return sessions;
    });
    for (const id of ended) this.signals.send(SESSION_ENDED, id);
  }

  /** Null for a link that does not hold: the write says so, or repeats what it answered before. */
  private async hashFor(tokenHash: Buffer, password: string): Promise<string | null> {
    const account = await findTokenAccount(this.database, tokenHash, 'password-reset');
    if (!account) return null;
    requireGoodPassword(password, account.email);
    return this.passwords.hash(password);
  }

  /** Who could read the mail has shown that the address is theirs. Ids of the ended sessions. */
  private async change(
    tx: WriteTransaction,
    account: TokenAccount,
    passwordHash: string,
  ): Promise<string[]> {
    await tx.query(
      `UPDATE account SET password_hash = $2,
         email_confirmed_at = coalesce(email_confirmed_at, clock_timestamp()) WHERE id = $1`,
      [account.id, passwordHash],
    );
    await tx.query('DELETE FROM mailed_token WHERE account_id = $1', [account.id]);
    await tx.query('DELETE FROM known_device WHERE account_id = $1', [account.id]);
    const sessions = await tx.query<{ id: string }>(
      'DELETE FROM session WHERE account_id = $1 RETURNING id',
      [account.id],
    );
    return sessions.map(({ id }) => id);
  }
}
