import { Injectable } from '@nestjs/common';
import { Participation } from '@samrad/dialogues/api';
import { canReply, COMMENT_BUDGET, type Comment, type Stance } from '@samrad/discussion/contract';
import { Throttle } from '@samrad/people/api';
import { accountOf, newId, Problem, type WriteContext } from '@samrad/platform/api';
import { Writes, type WriteTransaction } from '@samrad/register/api';
import { CommentsRepository, type TargetRow } from '../persistence/comments.repository';
import { CommentReads } from './comment-reads';
import { Threads } from './threads';

export interface SubmitCommentInput {
  readonly threadId: string;
  readonly body: string;
  readonly stance: Stance;
  readonly parentId?: string;
  readonly language?: string;
}

/** Writes a comment in a thread, while a round lets people comment. */
@Injectable()
export class SubmitComment {
  constructor(
    private readonly writes: Writes,
    private readonly participation: Participation,
    private readonly comments: CommentsRepository,
    private readonly reads: CommentReads,
    private readonly threads: Threads,
    private readonly throttle: Throttle,
  ) {}

  /** Answers the comment as its author sees it now; a repeated key answers the same comment. */
  async execute(ctx: WriteContext, input: SubmitCommentInput): Promise<Comment> {
    const { accountId } = accountOf(ctx.actor);
    const id = await this.writes.run(ctx, (tx) => this.submit(tx, accountId, input));
    return this.reads.get(ctx.actor, id);
  }

  private async submit(
    tx: WriteTransaction,
    accountId: string,
    input: SubmitCommentInput,
  ): Promise<string> {
    const thread = await this.comments.findThread(tx, input.threadId);
    if (!thread) throw new Problem('discussion.thread-not-found');
    const { dialogueId } = thread;
    await this.participation.requireOpen(tx, dialogueId, 'comment', accountId);
    await this.threads.requireWritable(tx, input.threadId, accountId);
    await this.requireBudget(tx, dialogueId, accountId);
    const target = await this.requireTarget(tx, input);
    const isFirstContribution = !(await this.comments.hasContributed(tx, dialogueId, accountId));
    const participant = await this.participation.participant(tx, dialogueId, accountId);
    const written = {
      id: newId(),
      threadId: input.threadId,
      participantId: participant.id,
      parentId: input.parentId ?? null,
      body: input.body,
      stance: input.stance,
      language: input.language ?? thread.language,
    };
    const number = await this.comments.add(tx, {
      ...written,
      parentPath: target?.path ?? [],
      isFirstContribution,
    });
    const payload = { ...written, number };
    await tx.append({ dialogueId, kind: 'comment-submitted', subjectId: written.id, payload });
    return written.id;
  }

  private async requireBudget(
    tx: WriteTransaction,
    dialogueId: string,
    accountId: string,
  ): Promise<void> {
    const budget = { of: ['comment', dialogueId, accountId], ...COMMENT_BUDGET };
    if (!(await this.throttle.allows(budget, tx)))
      throw new Problem('discussion.too-many-comments');
  }

  private async requireTarget(
    tx: WriteTransaction,
    { threadId, parentId }: SubmitCommentInput,
  ): Promise<TargetRow | null> {
    if (parentId === undefined) return null;
    const target = await this.comments.findTarget(tx, threadId, parentId);
    if (!target) throw new Problem('discussion.parent-not-found');
    const allowed = canReply({ depth: target.path.length - 1, isHidden: target.isHidden });
    if (allowed !== true) throw new Problem(allowed);
    return target;
  }
}
