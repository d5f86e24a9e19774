import { ACT_LIMITS, RULES, type HideCommentRequest, type Rule } from '@samrad/moderation/contract';
import { IsText } from '@samrad/platform/api';
import type { Same } from '@samrad/platform/contract';
import { IsIn } from 'class-validator';

export class HideCommentBody {
  @IsIn(RULES)
  readonly rule!: Rule;

  @IsText(ACT_LIMITS.reason)
  readonly reason!: string;
}
true satisfies Same<HideCommentBody, HideCommentRequest>;
