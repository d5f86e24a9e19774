import type { Same } from '@samrad/platform/contract';
import type { SignInRequest } from '@samrad/people/contract';
import { IsAddress } from '../email.validator';
import { IsPassword } from '../password.validator';

export class SignInBody {
  @IsAddress()
  readonly email!: string;

  @IsPassword()
  readonly password!: string;
}
true satisfies Same<SignInBody, SignInRequest>;
