import {
  COMMENT_LIMITS,
  STANCES,
  type Stance,
  type SubmitCommentRequest,
} from '@samrad/discussion/contract';
import { IsText } from '@samrad/platform/api';
import { LANGUAGE_TAG, type Same } from '@samrad/platform/contract';
import { IsIn, IsOptional, IsString, IsUUID, Matches } from 'class-validator';

export class SubmitCommentBody {
  @IsText(COMMENT_LIMITS.body)
  readonly body!: string;

  @IsIn(STANCES)
  readonly stance!: Stance;

  @IsOptional()
  @IsUUID()
  readonly parentId?: string;

  @IsOptional()
  @IsString()
  @Matches(LANGUAGE_TAG)
  readonly language?: string;
}
true satisfies Same<SubmitCommentBody, SubmitCommentRequest>;
