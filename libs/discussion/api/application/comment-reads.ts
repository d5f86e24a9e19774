import { Injectable } from '@nestjs/common';
import type { Comment, CommentOrder, CommentPage } from '@samrad/discussion/contract';
import { decodeCursor, encodeCursor, Problem } from '@samrad/platform/api';
import type { Actor } from '@samrad/platform/contract';
import { presentComment } from '../http/comment.presenter';
import { CommentPageReadModel } from '../persistence/comment-page.read-model';
import { CommentReadModel } from '../persistence/comment.read-model';
import { PostOperations } from './post-operations';

interface Asked {
  readonly order: CommentOrder;
  readonly after: string | undefined;
  readonly limit: number;
}

const PATH = /^[1-9]\d{0,8}(\.[1-9]\d{0,8}){0,30}$/;

/** Comments as the one who asks may see them. */
@Injectable()
export class CommentReads {
  constructor(
    private readonly pages: CommentPageReadModel,
    private readonly comments: CommentReadModel,
    private readonly operations: PostOperations,
  ) {}

  /** @throws Problem discussion.comment-not-found */
  async get(actor: Actor, id: string): Promise<Comment> {
    const row = await this.comments.find(id, accountIdOf(actor));
    if (row === null) throw new Problem('discussion.comment-not-found');
    return presentComment(row.comment, row, actor, this.operations);
  }

  /** @throws Problem discussion.thread-not-found */
  async page(actor: Actor, threadId: string, asked: Asked): Promise<CommentPage> {
    const { order, limit } = asked;
    const accountId = accountIdOf(actor);
    const after = pathOf(order, asked.after);
    const row = await this.pages.find({ threadId, accountId, order, after, limit });
    if (row === null) throw new Problem('discussion.thread-not-found');
    const { dialogueId, counts, lastSeq, open, pseudonym, thread } = row;
    const items = row.comments.slice(0, limit);
    const last = row.comments.length > limit ? items.at(-1) : undefined;
    const mayComment = open && actor.kind === 'account';
    const unknown = { isMine: false, isHidden: false, isReported: false };
    const fresh = { hostIds: row.hostIds, ...unknown };
    return {
      items: items.map((each) => presentComment(each, row, actor, this.operations)),
      next: last ? encodeCursor([order, last.path.join('.')]) : null,
      ...{ dialogueId, counts, lastSeq, open, pseudonym, thread, waitUntil: row.waitUntil },
      allowedOperations: [
        ...(mayComment ? ['comment'] : []),
        ...this.operations.onThread(actor, {
          ...{ hostIds: row.hostIds, isMine: row.isAboutMine, state: thread },
        }),
      ],
      operationsOnNew: [...(mayComment ? ['reply'] : []), ...this.operations.on(actor, fresh)],
    };
  }
}

function accountIdOf(actor: Actor): string | null {
  return actor.kind === 'account' ? actor.accountId : null;
}

/** A cursor belongs to the order it was given for. @throws Problem platform.invalid */
function pathOf(order: CommentOrder, cursor: string | undefined): number[] | null {
  const key = decodeCursor(cursor, ['string', 'string']);
  if (key === null) return null;
  const [of, path] = key as [string, string];
  if (of !== order || !PATH.test(path)) throw Problem.field('after', 'cursor');
  return path.split('.').map(Number);
}
