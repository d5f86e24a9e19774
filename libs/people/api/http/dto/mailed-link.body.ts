import type { Same } from '@samrad/platform/contract';
import type { ConfirmEmailRequest, ResetPasswordRequest } from '@samrad/people/contract';
import { IsPassword, IsToken } from '../password.validator';

/** What follows a mailed link: its secret, and the password (chosen before, or new). */
export class MailedLinkBody {
  @IsToken()
  readonly token!: string;

  @IsPassword()
  readonly password!: string;
}
true satisfies Same<MailedLinkBody, ConfirmEmailRequest>;
true satisfies Same<MailedLinkBody, ResetPasswordRequest>;
