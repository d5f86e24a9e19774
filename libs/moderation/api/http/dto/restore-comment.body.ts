import { ACT_LIMITS, type RestoreCommentRequest } from '@samrad/moderation/contract';
import { IsText } from '@samrad/platform/api';
import type { Same } from '@samrad/platform/contract';

export class RestoreCommentBody {
  @IsText(ACT_LIMITS.reason)
  readonly reason!: string;
}
true satisfies Same<RestoreCommentBody, RestoreCommentRequest>;
