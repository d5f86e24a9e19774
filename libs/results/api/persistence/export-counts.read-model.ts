import { Injectable } from '@nestjs/common';
import type { DialogueRef } from '@samrad/dialogues/api';
import { Database } from '@samrad/platform/api';
import type { RowFile } from '@samrad/results/contract';

/** How many rows each file of a dialogue has, the same for every audience. */
@Injectable()
export class ExportCounts {
  constructor(private readonly database: Database) {}

  of({ id, supportVisibility }: DialogueRef): Promise<Record<RowFile, number>> {
    return this.database.one<Record<RowFile, number>>(
      `SELECT
         (SELECT count(*) FROM proposal WHERE dialogue_id = $1) AS proposals,
         (SELECT count(*) FROM comment WHERE dialogue_id = $1) AS comments,
         (SELECT coalesce(sum((CASE WHEN $2 THEN (SELECT count(*) FROM support s WHERE s.proposal_id = proposal.id) ELSE least(supports, 1) END)
           + least(imported_supports, 1))::bigint, 0) FROM proposal
          WHERE dialogue_id = $1 AND status <> 'withdrawn' AND hidden_at IS NULL) AS supports,
         (SELECT count(*) FROM statement WHERE dialogue_id = $1) AS statements,
         (SELECT coalesce(sum(agree + disagree + pass), 0) FROM statement WHERE dialogue_id = $1 AND hidden_at IS NULL) AS stands,
         (SELECT count(*) FROM round WHERE dialogue_id = $1) AS rounds,
         (SELECT count(*) FROM round_change WHERE dialogue_id = $1) AS "round-changes"`,
      [id, supportVisibility === 'public'],
    );
  }
}
