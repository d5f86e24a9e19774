import {
  DIALOGUE_LIMITS,
  ROUND_CHANGES,
  type ChangeRoundRequest,
  type RoundChange,
} from '@samrad/dialogues/contract';
import { IsText } from '@samrad/platform/api';
import { LANGUAGE_TAG, type Same } from '@samrad/platform/contract';
import { IsIn, IsOptional, Matches } from 'class-validator';
import { IsInstant } from './instant.validator';

export class ChangeRoundBody {
  @IsIn(ROUND_CHANGES)
  readonly change!: RoundChange;

  @IsText(DIALOGUE_LIMITS.roundReason)
  readonly reason!: string;

  @Matches(LANGUAGE_TAG)
  readonly language!: string;

  @IsOptional()
  @IsInstant()
  readonly closesAt?: string;

  @IsOptional()
  @IsInstant()
  readonly answerDue?: string;
}
true satisfies Same<ChangeRoundBody, ChangeRoundRequest>;
