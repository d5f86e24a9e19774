import { LANGUAGES, type Language, type Same } from '@samrad/platform/contract';
import type { ChangeMeRequest } from '@samrad/people/contract';
import { IsIn } from 'class-validator';

export class ChangeMeBody {
  @IsIn(LANGUAGES)
  readonly language!: Language;
}
true satisfies Same<ChangeMeBody, ChangeMeRequest>;
