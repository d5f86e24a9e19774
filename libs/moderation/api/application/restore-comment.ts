import { Injectable } from '@nestjs/common';
import { CommentReads, CommentVisibility } from '@samrad/discussion/api';
import type { Comment } from '@samrad/discussion/contract';
import { canRestore, type RestoreCommentRequest } from '@samrad/moderation/contract';
import type { WriteContext } from '@samrad/platform/api';
import { Writes } from '@samrad/register/api';
import { ActOnComment } from './act-on-comment';

/** Brings a hidden comment back, with a reason; both acts stay on the record. */
@Injectable()
export class RestoreComment {
  constructor(
    private readonly writes: Writes,
    private readonly acts: ActOnComment,
    private readonly visibility: CommentVisibility,
    private readonly reads: CommentReads,
  ) {}

  async execute(
    ctx: WriteContext,
    commentId: string,
    why: RestoreCommentRequest,
  ): Promise<Comment> {
    const { reason } = why;
    await this.writes.run(ctx, async (tx) => {
      const { dialogueId } = await this.acts.require(tx, ctx.actor, commentId, canRestore);
      await this.visibility.restore(tx, commentId);
      const act = { commentId, kind: 'restore', rule: null, reason } as const;
      await this.acts.record(tx, ctx.actor, dialogueId, act);
    });
    return this.reads.get(ctx.actor, commentId);
  }
}
