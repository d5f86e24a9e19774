import { Injectable } from '@nestjs/common';
import type { LogKind, PublicAct } from '@samrad/moderation/contract';
import { Database } from '@samrad/platform/api';

/** `key` is the instant it was done, to the microsecond: the list is paged by it. */
export type ActRow = PublicAct & { readonly key: string };

export interface ActPageRow {
  readonly totals: Partial<Record<LogKind, number>>;
  /** One more than asked for when there is a next page. */
  readonly acts: readonly ActRow[];
}

/** Not of a proposal that is hidden or taken back, nor of one in whose thread something was done. */
function titled(proposal: string, column: string): string {
  return `CASE WHEN ${proposal}.status <> 'withdrawn' AND ${proposal}.hidden_at IS NULL THEN ${proposal}.${column} END`;
}

function iso(column: string, digits: 'MS' | 'US' = 'MS'): string {
  return `to_char(${column} AT TIME ZONE 'UTC', 'YYYY-MM-DD"T"HH24:MI:SS.${digits}"Z"')`;
}

/** The rows of a page's part of the log, the newest first. */
function pageOf(at: string, id: string): string {
  return `($2::timestamptz IS NULL OR (${at}, ${id}) < ($2::timestamptz, $3::uuid))
    ORDER BY ${at} DESC, ${id} DESC LIMIT $4`;
}

/** What follows from a withdrawal has no reason: no moderator did it. */
const UNDONE = `g.undone_reason IS NOT NULL`;
const UNDOING_ID = `md5(g.id::text)::uuid`;

const ACTS = `SELECT a.id, a.at, a.kind, a.rule, a.until, CASE WHEN a.thread_id IS NOT NULL THEN a.reason END AS reason,
    a.comment_id, a.proposal_id, a.statement_id, a.thread_id, NULL::uuid AS into_id
  FROM act a WHERE a.dialogue_id = $1 AND ${pageOf('a.at', 'a.id')}`;

function mergings(kind: 'merge' | 'unmerge', id: string, at: string, reason: string): string {
  const where = kind === 'unmerge' ? `AND ${UNDONE}` : '';
  return `SELECT ${id}, ${at}, '${kind}', NULL, NULL::timestamptz, ${reason}, NULL::uuid, g.source_id, NULL::uuid, NULL::uuid, g.target_id
    FROM proposal_merge g JOIN proposal p ON p.id = g.source_id WHERE p.dialogue_id = $1 ${where} AND ${pageOf(at, id)}`;
}

const LOGGED = `(${ACTS}) UNION ALL (${mergings('merge', 'g.id', 'g.at', 'g.reason')})
  UNION ALL (${mergings('unmerge', UNDOING_ID, 'g.undone_at', 'g.undone_reason')})`;

const TOTALS = `SELECT coalesce(json_object_agg(t.kind, t.count), '{}') FROM (
    SELECT kind, count(*) FROM act WHERE dialogue_id = $1 GROUP BY kind
    UNION ALL SELECT v.kind, count(*) FROM proposal_merge g JOIN proposal p ON p.id = g.source_id
      CROSS JOIN LATERAL (VALUES ('merge', true), ('unmerge', ${UNDONE})) v(kind, done)
      WHERE p.dialogue_id = $1 AND v.done GROUP BY v.kind) t`;

/** An author who was reported for nothing is not pointed out, nor by its being undone. */
const TOLD = `a.kind NOT IN ('dismiss', 'undo')`;

/** What was hidden for, or what most of the reports were about that led to nothing. */
const RULE = `CASE WHEN a.kind = 'dismiss' THEN (SELECT r.rule FROM report r WHERE r.act_id = a.id
  GROUP BY r.rule ORDER BY count(*) DESC, r.rule LIMIT 1) ELSE a.rule END`;

@Injectable()
export class ActPageReadModel {
  constructor(private readonly database: Database) {}

  /** Newest first; `after` is the instant and the id of the last of the page before. */
  page(
    dialogueId: string,
    after: readonly [string, string] | null,
    limit: number,
  ): Promise<ActPageRow> {
    return this.database.one<ActPageRow>(
      `WITH logged AS MATERIALIZED (SELECT * FROM (${LOGGED}) l ORDER BY l.at DESC, l.id DESC LIMIT $4)
       SELECT (${TOTALS}) AS totals,
         (SELECT coalesce(json_agg(page.one), '[]') FROM (
            SELECT json_build_object('key', ${iso('a.at', 'US')}, 'id', a.id, 'kind', a.kind, 'rule', ${RULE},
              'reason', a.reason, 'at', ${iso('a.at')}, 'until', ${iso('a.until')}, 'subject', CASE
                WHEN a.comment_id IS NOT NULL THEN 'comment' WHEN a.proposal_id IS NOT NULL THEN 'proposal'
                WHEN a.statement_id IS NOT NULL THEN 'statement' WHEN a.thread_id IS NOT NULL THEN 'thread'
                ELSE 'participant' END,
              'number', CASE WHEN ${TOLD} THEN coalesce(c.number, s.number, CASE WHEN a.proposal_id IS NOT NULL THEN p.number END) END,
              'proposal', p.number, 'title', ${titled('p', 'title')}, 'language', ${titled('p', 'language')},
              'into', i.number) AS one
            FROM logged a LEFT JOIN comment c ON c.id = a.comment_id LEFT JOIN statement s ON s.id = a.statement_id
            LEFT JOIN proposal p ON ${TOLD} AND (p.id = a.proposal_id OR p.thread_id = coalesce(c.thread_id, a.thread_id))
            LEFT JOIN proposal i ON i.id = a.into_id
            ORDER BY a.at DESC, a.id DESC) page) AS acts`,
      [dialogueId, after?.[0] ?? null, after?.[1] ?? null, limit + 1],
    );
  }
}
