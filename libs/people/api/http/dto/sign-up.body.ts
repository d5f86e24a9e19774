import { LANGUAGES, type Language, type Same } from '@samrad/platform/contract';
import type { SignUpRequest } from '@samrad/people/contract';
import { IsIn } from 'class-validator';
import { IsAddress } from '../email.validator';
import { IsPassword } from '../password.validator';

export class SignUpBody {
  @IsAddress()
  readonly email!: string;

  @IsPassword()
  readonly password!: string;

  @IsIn(LANGUAGES)
  readonly language!: Language;
}
true satisfies Same<SignUpBody, SignUpRequest>;
