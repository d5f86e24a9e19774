import type { SubmitCommentMessage as Contract } from '@samrad/discussion/contract';
import type { Same } from '@samrad/platform/contract';
import { IsUUID } from 'class-validator';
import { SubmitCommentBody } from './submit-comment.body';

/** The body of the HTTP request with what its path and header say. */
export class SubmitCommentMessage extends SubmitCommentBody {
  @IsUUID()
  readonly key!: string;

  @IsUUID()
  readonly threadId!: string;
}
true satisfies Same<SubmitCommentMessage, Contract>;
