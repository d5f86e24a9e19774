import { Injectable } from '@nestjs/common';
import { Database, Problem, type WriteContext } from '@samrad/platform/api';
import type { ConfirmEmailRequest } from '@samrad/people/contract';
import { Writes } from '@samrad/register/api';
import { linkBudget, networkBudget } from './budgets';
import type { Client } from './client';
import { findTokenAccount, holdTokenAccount } from './mailed-tokens';
import { Passwords } from './passwords';
import { hashToken } from './secret-token';
import { Throttle } from './throttle';
import { withoutSecrets } from './without-secrets';

/**
 * Confirms an address by the link that was mailed to it and the password chosen at sign-up. With
 * the link alone, somebody could sign up with another's address and wait for them to confirm it.
 */
@Injectable()
export class ConfirmEmail {
  constructor(
    private readonly database: Database,
    private readonly writes: Writes,
    private readonly throttle: Throttle,
    private readonly passwords: Passwords,
  ) {}

  /**
   * The confirmed address, with which to sign in.
   * @throws Problem people.link-not-valid, people.wrong-credentials, people.too-many-attempts
   */
  async execute(ctx: WriteContext, client: Client, request: ConfirmEmailRequest): Promise<string> {
    const hash = hashToken(request.token);
    await this.throttle.take(linkBudget(hash), networkBudget('link', client));
    const remembered = withoutSecrets(ctx, 'confirm-email', { token: request.token });
    const found = await findTokenAccount(this.database, hash, 'email-confirmation');
    const matches = found && (await this.passwords.matches(found.passwordHash, request.password));
    return this.writes.run(remembered, async (tx) => {
      const account = await holdTokenAccount(tx, hash, 'email-confirmation');
      if (!account) throw new Problem('people.link-not-valid');
      // A password that was changed meanwhile has not been matched.
      if (!matches || account.passwordHash !== found.passwordHash) {
        throw new Problem('people.wrong-credentials');
      }
      await tx.query(
        `UPDATE account SET email_confirmed_at = coalesce(email_confirmed_at, clock_timestamp())
         WHERE id = $1`,
        [account.id],
      );
      await tx.query(
        `DELETE FROM mailed_token WHERE account_id = $1 AND purpose = 'email-confirmation'`,
        [account.id],
      );
      return account.email;
    });
  }
}
