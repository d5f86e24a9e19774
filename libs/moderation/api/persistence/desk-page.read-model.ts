import { Injectable } from '@nestjs/common';
import { SEALED_RULE } from '@samrad/discussion/contract';
import type { DeskComment, DeskFilter, Rule } from '@samrad/moderation/contract';
import { Database } from '@samrad/platform/api';

/** Not even a moderator needs to see it again. */
const SEALED: Rule = SEALED_RULE;

/** `key` is the instant it was written, to the microsecond: the list is paged by it. */
export type DeskRow = Omit<DeskComment, 'allowedOperations'> & {
  readonly mine: boolean;
  readonly reported: boolean;
  readonly key: string;
};

export interface DeskPageRow {
  readonly totals: Record<DeskFilter, number>;
  readonly lastSeq: number;
  /** One more than asked for when there is a next page. */
  readonly comments: readonly DeskRow[];
}

interface Asked {
  readonly dialogueId: string;
  readonly accountId: string | null;
  readonly filter: DeskFilter;
  /** Key and id of the last comment of the page before. */
  readonly after: readonly [string, string] | null;
  readonly limit: number;
}

@Injectable()
export class DeskPageReadModel {
  constructor(private readonly database: Database) {}

  /** Newest first, with the text of hidden comments: for moderators of the host only. */
  page({ dialogueId, accountId, filter, after, limit }: Asked): Promise<DeskPageRow> {
    const hidden = filter === 'hidden' ? 'AND c.hidden_at IS NOT NULL' : '';
    return this.database.one<DeskPageRow>(
      `SELECT
         (SELECT json_build_object('all', f.comments + h.hidden, 'hidden', h.hidden) FROM dialogue_figures f,
            (SELECT count(*)::int AS hidden FROM comment WHERE dialogue_id = $1 AND hidden_at IS NOT NULL) h
          WHERE f.dialogue_id = $1) AS totals,
         coalesce((SELECT last_seq FROM register_head WHERE dialogue_id = $1), 0) AS "lastSeq",
         (SELECT coalesce(json_agg(page.one), '[]') FROM (
            SELECT json_build_object('commentId', c.id, 'threadId', c.thread_id, 'comment', c.number,
              'proposal', p.number, 'title', CASE WHEN p.status <> 'withdrawn' AND p.hidden_at IS NULL THEN p.title END,
              'language', CASE WHEN p.status <> 'withdrawn' AND p.hidden_at IS NULL THEN p.language END, 'author', w.pseudonym,
              'stance', c.stance, 'bodyLanguage', c.language,
              'body', CASE WHEN c.hidden_rule IS DISTINCT FROM '${SEALED}' THEN c.body END,
              'at', to_char(c.created_at AT TIME ZONE 'UTC', 'YYYY-MM-DD"T"HH24:MI:SS.MS"Z"'),
              'key', to_char(c.created_at AT TIME ZONE 'UTC', 'YYYY-MM-DD"T"HH24:MI:SS.US"Z"'),
              'mine', coalesce(w.account_id = $2::uuid, false),
              'reported', post_reported(c.id, $2::uuid),
              'hidden', CASE WHEN c.hidden_at IS NOT NULL THEN json_build_object(
                'at', to_char(c.hidden_at AT TIME ZONE 'UTC', 'YYYY-MM-DD"T"HH24:MI:SS.MS"Z"'),
                'rule', c.hidden_rule, 'reason', c.hidden_reason) END) AS one
            FROM comment c JOIN participant w ON w.id = c.participant_id
            LEFT JOIN proposal p ON p.thread_id = c.thread_id
            WHERE c.dialogue_id = $1 ${hidden}
              AND ($3::timestamptz IS NULL OR (c.created_at, c.id) < ($3::timestamptz, $4::uuid))
            ORDER BY c.created_at DESC, c.id DESC LIMIT $5) page) AS comments`,
      [dialogueId, accountId, after?.[0] ?? null, after?.[1] ?? null, limit + 1],
    );
  }
}
