import { IsText } from '@samrad/platform/api';
import { type Language, LANGUAGES, type Same } from '@samrad/platform/contract';
import { FEEDBACK_LIMITS, type FeedbackRequest } from '@samrad/people/contract';
import { IsIn, ValidateIf } from 'class-validator';
import { IsAddress } from '../email.validator';

export class FeedbackBody {
  @IsText(FEEDBACK_LIMITS.problem)
  readonly problem!: string;

  @IsText(FEEDBACK_LIMITS.place)
  readonly place!: string;

  @ValidateIf((body: FeedbackBody) => body.email !== '')
  @IsAddress()
  readonly email!: string;

  @IsIn(LANGUAGES)
  readonly language!: Language;
}
true satisfies Same<FeedbackBody, FeedbackRequest>;
