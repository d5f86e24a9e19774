import {
  canReply,
  noticeOf,
  reasonsOf,
  type Comment,
  type PublicComment,
} from '@samrad/discussion/contract';
import { hasRole, type Actor } from '@samrad/platform/contract';
import type { PostOperations } from '../application/post-operations';
import type { CommentRow, ThreadRow } from '../persistence/comment.row';

/**
 * A comment as everybody may see it: of what is hidden nobody learns who wrote it, nor on which side
 * they stood.
 * @param isTold whether this reader learns it all the same
 */
export function presentPublic(row: CommentRow, isTold = false): PublicComment {
  const { id, threadId, number, parentId, path, at, language } = row;
  const isShown = isTold || row.hiddenAt === null;
  const author = isShown ? row.author : null;
  const stance = isShown ? row.stance : null;
  const firstTime = isShown && row.firstTime;
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
  const moderates = hasRole(actor, thread.hostIds, 'moderator');
  const shown = presentPublic(row, row.mine || moderates);
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
