import {
  LANGUAGES,
  RESIDENCES,
  type Language,
  type Residence,
  type Same,
} from '@samrad/platform/contract';
import type { ChangeMeRequest } from '@samrad/people/contract';
import { IsIn, IsOptional, ValidateIf } from 'class-validator';

export class ChangeMeBody {
  // Unlike the municipality it can be left out, but not be nothing.
  @ValidateIf((body: ChangeMeBody) => body.language !== undefined)
  @IsIn(LANGUAGES)
  readonly language?: Language;

  @IsOptional()
  @IsIn(RESIDENCES)
  readonly municipality?: Residence | null;
}
true satisfies Same<ChangeMeBody, ChangeMeRequest>;
