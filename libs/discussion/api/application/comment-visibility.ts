import { Injectable } from '@nestjs/common';
import type { WriteTransaction } from '@samrad/register/api';
import { moveCounts } from '../persistence/comment.sql';

/** How moderation takes a comment out of sight and back; who may is moderation's own rule. */
@Injectable()
export class CommentVisibility {
  /** The text stays sealed in its row; it is sent to nobody but its author and moderators. */
  async hide(
    tx: WriteTransaction,
    id: string,
    why: { readonly rule: string; readonly reason: string },
  ): Promise<void> {
    await tx.query(
      `WITH c AS (
         UPDATE comment SET hidden_at = clock_timestamp(), hidden_rule = $2, hidden_reason = $3
         WHERE id = $1 AND hidden_at IS NULL RETURNING dialogue_id, thread_id, stance
       ), ${counted(-1)}`,
      [id, why.rule, why.reason],
    );
  }

  async restore(tx: WriteTransaction, id: string): Promise<void> {
    await tx.query(
      `WITH c AS (
         UPDATE comment SET hidden_at = NULL, hidden_rule = NULL, hidden_reason = NULL
         WHERE id = $1 AND hidden_at IS NOT NULL RETURNING dialogue_id, thread_id, stance
       ), ${counted(1)}`,
      [id],
    );
  }
}

/** Moves the counts of the thread and the dialogue of `c`; the caller holds the dialogue's lock. */
function counted(delta: 1 | -1): string {
  return `t AS (UPDATE thread SET ${moveCounts('c.stance', String(delta))} FROM c WHERE thread.id = c.thread_id)
    SELECT dialogue_count(c.dialogue_id, 'comments', ${delta}) FROM c`;
}
