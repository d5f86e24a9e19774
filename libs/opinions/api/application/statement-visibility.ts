import { Injectable } from '@nestjs/common';
import type { WriteTransaction } from '@samrad/register/api';

/** How moderation takes a statement out of sight and back; who may is moderation's own rule. */
@Injectable()
export class StatementVisibility {
  /** It keeps its number and its stands, which are told to nobody; its text is sent to nobody but its author and moderators. */
  async hide(
    tx: WriteTransaction,
    id: string,
    why: { readonly rule: string; readonly reason: string },
  ): Promise<void> {
    await tx.query(
      `UPDATE statement SET hidden_at = clock_timestamp(), hidden_rule = $2, hidden_reason = $3
       WHERE id = $1 AND hidden_at IS NULL`,
      [id, why.rule, why.reason],
    );
  }

  async restore(tx: WriteTransaction, id: string): Promise<void> {
    await tx.query(
      `UPDATE statement SET hidden_at = NULL, hidden_rule = NULL, hidden_reason = NULL WHERE id = $1`,
      [id],
    );
  }
}
