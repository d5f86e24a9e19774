import { Injectable } from '@nestjs/common';
import { CommentReads, CommentVisibility } from '@samrad/discussion/api';
import type { Comment } from '@samrad/discussion/contract';
import { canHide, type HideCommentRequest } from '@samrad/moderation/contract';
import type { WriteContext } from '@samrad/platform/api';
import { Writes } from '@samrad/register/api';
import { ActOnComment } from './act-on-comment';

/** Takes a comment out of sight, under a rule and with a reason that its author reads. */
@Injectable()
export class HideComment {
  constructor(
    private readonly writes: Writes,
    private readonly acts: ActOnComment,
    private readonly visibility: CommentVisibility,
    private readonly reads: CommentReads,
  ) {}

  async execute(ctx: WriteContext, commentId: string, why: HideCommentRequest): Promise<Comment> {
    const { rule, reason } = why;
    await this.writes.run(ctx, async (tx) => {
      const { dialogueId } = await this.acts.require(tx, ctx.actor, commentId, canHide);
      await this.visibility.hide(tx, commentId, { rule, reason });
      await this.acts.record(tx, ctx.actor, dialogueId, { commentId, kind: 'hide', rule, reason });
    });
    return this.reads.get(ctx.actor, commentId);
  }
}
