import { Injectable } from '@nestjs/common';
import type { WriteContext } from '@samrad/platform/api';
import type { Language } from '@samrad/platform/contract';
import type { RequestResetRequest } from '@samrad/people/contract';
import { Writes } from '@samrad/register/api';
import { PeopleMail } from '../mail/people-mail';
import { networkBudget, requestBudget, resetMailBudget } from './budgets';
import type { Client } from './client';
import { issueToken } from './mailed-tokens';
import { Throttle } from './throttle';

/** Mails a link with which to choose a new password, if the address has an account. */
@Injectable()
export class RequestReset {
  constructor(
    private readonly writes: Writes,
    private readonly throttle: Throttle,
    private readonly mail: PeopleMail,
  ) {}

  /** Says nothing about whether the address has an account. @throws Problem people.too-many-attempts */
  async execute(ctx: WriteContext, client: Client, request: RequestResetRequest): Promise<void> {
    const { email } = request;
    await this.throttle.take(requestBudget('reset', email, client), networkBudget('reset', client));
    const mayMail = await this.throttle.allows(resetMailBudget(email));
    await this.writes.run(ctx, async (tx) => {
      const account = await tx.maybeOne<{ id: string; language: Language }>(
        'SELECT id, language FROM account WHERE email = $1 AND disabled_at IS NULL',
        [email],
      );
      if (!account || !mayMail) return;
      const token = await issueToken(tx, account.id, 'password-reset');
      await this.mail.resetPassword(tx, email, account.language, token);
    });
  }
}
