import {
  canReply,
  noticeOf,
  reasonsOf,
  type Comment,
  type PublicComment,
} from '@samrad/discussion/contract';
import type { Actor } from '@samrad/platform/contract';
import type { PostOperations } from '../application/post-operations';
import type { CommentRow, ThreadRow } from '../persistence/comment.row';

/** A comment as everybody may see it. */
export function presentPublic(row: CommentRow): PublicComment {
  const { id, threadId, number, parentId, path, author, stance, at, language, firstTime } = row;
  const depth = path.length - 1;
  const hidden = noticeOf(row.hiddenAt, row.hiddenRule);
  const imported = row.up === null ? null : { up: row.up, down: row.down ?? 0 };
  const { body, parentMissing } = row;
  return {
    ...{ id, threadId, number, parentId, path, depth, author, stance, body, hidden, at, language },
    ...{ firstTime, imported, parentMissing },
  };
}

/** A comment as this actor may see it, with what the actor may do. */
export function presentComment(
  row: CommentRow,
  thread: ThreadRow,
  actor: Actor,
  operations: PostOperations,
): Comment {
  const shown = presentPublic(row);
  const isHidden = shown.hidden !== null;
  const mayReply = thread.open && canReply({ depth: shown.depth, isHidden }) === true;
  const { mine: isMine, reported: isReported } = row;
  const facts = { hostIds: thread.hostIds, isMine, isHidden, isReported };
  return {
    ...shown,
    mine: row.mine,
    statement: reasonsOf(shown.hidden, {
      reason: row.hiddenReason,
      organisation: thread.organisation,
    }),
    allowedOperations: [
      ...(mayReply && actor.kind === 'account' ? ['reply'] : []),
      ...operations.on(actor, facts),
    ],
  };
}
