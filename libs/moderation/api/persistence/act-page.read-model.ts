import { Injectable } from '@nestjs/common';
import type { ActKind, PublicAct } from '@samrad/moderation/contract';
import { Database } from '@samrad/platform/api';

export interface ActPageRow {
  readonly totals: Partial<Record<ActKind, number>>;
  /** One more than asked for when there is a next page. */
  readonly acts: readonly PublicAct[];
}

/** Of a proposal that is hidden or taken back, and of one in whose thread something was done. */
const TITLED = `p.status <> 'withdrawn' AND p.hidden_at IS NULL`;

const iso = (column: string): string =>
  `to_char(${column} AT TIME ZONE 'UTC', 'YYYY-MM-DD"T"HH24:MI:SS.MS"Z"')`;

@Injectable()
export class ActPageReadModel {
  constructor(private readonly database: Database) {}

  /** Newest first; `after` is the id of the last act of the page before. */
  page(dialogueId: string, after: string | null, limit: number): Promise<ActPageRow> {
    return this.database.one<ActPageRow>(
      `SELECT
         (SELECT coalesce(json_object_agg(t.kind, t.count), '{}') FROM (
            SELECT kind, count(*) FROM act WHERE dialogue_id = $1 GROUP BY kind) t) AS totals,
         (SELECT coalesce(json_agg(page.one), '[]') FROM (
            SELECT json_build_object('id', a.id, 'kind', a.kind, 'rule', a.rule, 'at', ${iso('a.at')},
              'until', ${iso('a.until')}, 'subject', CASE
                WHEN a.comment_id IS NOT NULL THEN 'comment' WHEN a.proposal_id IS NOT NULL THEN 'proposal'
                WHEN a.statement_id IS NOT NULL THEN 'statement' WHEN a.thread_id IS NOT NULL THEN 'thread'
                ELSE 'participant' END,
              'number', coalesce(c.number, s.number, CASE WHEN a.proposal_id IS NOT NULL THEN p.number END),
              'proposal', p.number, 'title', CASE WHEN ${TITLED} THEN p.title END,
              'language', CASE WHEN ${TITLED} THEN p.language END) AS one
            FROM act a LEFT JOIN comment c ON c.id = a.comment_id LEFT JOIN statement s ON s.id = a.statement_id
            LEFT JOIN proposal p ON p.id = a.proposal_id OR p.thread_id = coalesce(c.thread_id, a.thread_id)
            WHERE a.dialogue_id = $1 AND ($2::uuid IS NULL OR a.id < $2)
            ORDER BY a.id DESC LIMIT $3) page) AS acts`,
      [dialogueId, after, limit + 1],
    );
  }
}
