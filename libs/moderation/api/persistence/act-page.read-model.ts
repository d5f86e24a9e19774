import { Injectable } from '@nestjs/common';
import type { ActKind, PublicAct } from '@samrad/moderation/contract';
import { Database } from '@samrad/platform/api';

export interface ActPageRow {
  readonly totals: Record<ActKind, number>;
  /** One more than asked for when there is a next page. */
  readonly acts: readonly PublicAct[];
}

@Injectable()
export class ActPageReadModel {
  constructor(private readonly database: Database) {}

  /** Newest first; `after` is the id of the last act of the page before. */
  page(dialogueId: string, after: string | null, limit: number): Promise<ActPageRow> {
    return this.database.one<ActPageRow>(
      `SELECT
         (SELECT json_build_object('hide', count(*) FILTER (WHERE kind = 'hide'),
            'restore', count(*) FILTER (WHERE kind = 'restore')) FROM act WHERE dialogue_id = $1) AS totals,
         (SELECT coalesce(json_agg(page.one), '[]') FROM (
            SELECT json_build_object('id', a.id, 'kind', a.kind, 'rule', a.rule,
              'at', to_char(a.at AT TIME ZONE 'UTC', 'YYYY-MM-DD"T"HH24:MI:SS.MS"Z"'),
              'commentId', c.id, 'comment', c.number,
              'proposal', p.number, 'title', CASE WHEN p.status <> 'withdrawn' THEN p.title END,
              'language', CASE WHEN p.status <> 'withdrawn' THEN p.language END) AS one
            FROM act a JOIN comment c ON c.id = a.comment_id
            LEFT JOIN proposal p ON p.thread_id = c.thread_id
            WHERE a.dialogue_id = $1 AND ($2::uuid IS NULL OR a.id < $2)
            ORDER BY a.id DESC LIMIT $3) page) AS acts`,
      [dialogueId, after, limit + 1],
    );
  }
}
