import { Injectable } from '@nestjs/common';
import { Config, type WriteContext } from '@samrad/platform/api';
import type { Language } from '@samrad/platform/contract';
import type { SignUpAnswer, SignUpRequest } from '@samrad/people/contract';
import { Writes, type WriteTransaction } from '@samrad/register/api';
import { PeopleMail } from '../mail/people-mail';
import { accountExistsBudget, networkBudget, requestBudget } from './budgets';
import type { Client } from './client';
import { CreateAccount } from './create-account';
import { issueToken } from './mailed-tokens';
import { mustConfirmFirst } from './must-confirm-first';
import { Passwords, requireGoodPassword } from './passwords';
import { Throttle } from './throttle';
import { withoutSecrets } from './without-secrets';

/** Makes an account, or tells the owner of the address by mail that there is one; never the caller. */
@Injectable()
export class SignUp {
  constructor(
    private readonly config: Config,
    private readonly writes: Writes,
    private readonly throttle: Throttle,
    private readonly passwords: Passwords,
    private readonly createAccount: CreateAccount,
    private readonly mail: PeopleMail,
  ) {}

  /** @throws Problem people.too-many-attempts, platform.invalid for a password that is refused */
  async execute(ctx: WriteContext, client: Client, request: SignUpRequest): Promise<SignUpAnswer> {
    const { email, password, language } = request;
    requireGoodPassword(password, email);
    await this.throttle.take(
      requestBudget('sign-up', email, client),
      networkBudget('sign-up', client),
    );
    const passwordHash = await this.passwords.hash(password);
    return this.writes.run(withoutSecrets(ctx, 'sign-up', { email, language }), async (tx) => {
      const account = { email, passwordHash, language, confirmed: false };
      const accountId = await this.createAccount.execute(tx, account);
      await this.tellOwner(tx, accountId, email, language);
      return { next: mustConfirmFirst(this.config) ? 'confirm-by-mail' : 'sign-in' };
    });
  }

  private async tellOwner(
    tx: WriteTransaction,
    accountId: string | null,
    email: string,
    language: Language,
  ): Promise<void> {
    if (accountId === null) {
      const mayTell = await this.throttle.allows(accountExistsBudget(email), tx);
      return mayTell ? this.mail.accountExists(tx, email) : undefined;
    }
    const token = await issueToken(tx, accountId, 'email-confirmation');
    return this.mail.confirmAddress(tx, email, language, token);
  }
}
