import { Injectable } from '@nestjs/common';
import type { WriteTransaction } from '@samrad/register/api';

/** Counted among the dialogue's proposals until it is gone, merged or hidden. */
const COUNTED = `status NOT IN ('withdrawn', 'merged')`;

/** How moderation takes a proposal out of sight and back; who may is moderation's own rule. */
@Injectable()
export class ProposalVisibility {
  /** The texts stay sealed in their rows; they are sent to nobody but the author and moderators. */
  async hide(
    tx: WriteTransaction,
    id: string,
    why: { readonly rule: string; readonly reason: string },
  ): Promise<void> {
    await tx.query(
      `WITH p AS (
         UPDATE proposal SET hidden_at = clock_timestamp(), hidden_rule = $2, hidden_reason = $3
         WHERE id = $1 AND hidden_at IS NULL RETURNING dialogue_id, status)
       SELECT dialogue_count(p.dialogue_id, 'proposals', -1) FROM p WHERE ${COUNTED}`,
      [id, why.rule, why.reason],
    );
  }

  async restore(tx: WriteTransaction, id: string): Promise<void> {
    await tx.query(
      `WITH p AS (
         UPDATE proposal SET hidden_at = NULL, hidden_rule = NULL, hidden_reason = NULL
         WHERE id = $1 AND hidden_at IS NOT NULL RETURNING dialogue_id, status)
       SELECT dialogue_count(p.dialogue_id, 'proposals', 1) FROM p WHERE ${COUNTED}`,
      [id],
    );
  }
}
