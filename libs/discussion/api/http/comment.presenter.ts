import {
  canReply,
  type Comment,
  type PublicComment,
  type StatementOfReasons,
} from '@samrad/discussion/contract';
import type { Actor } from '@samrad/platform/contract';
import type { CommentOperations } from '../application/comment-operations';
import type { CommentRow, ThreadRow } from '../persistence/comment.row';

/** A comment as everybody may see it. */
export function presentPublic(row: CommentRow): PublicComment {
  const { id, threadId, number, parentId, path, author, stance, at, language, firstTime } = row;
  const depth = path.length - 1;
  const hidden = row.hiddenAt === null ? null : { at: row.hiddenAt, rule: row.hiddenRule ?? '' };
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
  operations: CommentOperations,
): Comment {
  const shown = presentPublic(row);
  const isHidden = shown.hidden !== null;
  const mayReply = thread.open && canReply({ depth: shown.depth, isHidden }) === true;
  const facts = { hostIds: thread.hostIds, isMine: row.mine, isHidden };
  return {
    ...shown,
    mine: row.mine,
    statement: statementOf(row, thread),
    allowedOperations: [
      ...(mayReply && actor.kind === 'account' ? ['reply'] : []),
      ...operations.on(actor, facts),
    ],
  };
}

function statementOf(row: CommentRow, thread: ThreadRow): StatementOfReasons | null {
  if (row.hiddenAt === null || row.hiddenReason === null) return null;
  return {
    measure: 'hidden',
    at: row.hiddenAt,
    rule: row.hiddenRule ?? '',
    reason: row.hiddenReason,
    decidedBy: 'human',
    organisation: thread.organisation,
  };
}
