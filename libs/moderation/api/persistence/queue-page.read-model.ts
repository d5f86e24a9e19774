import { Injectable } from '@nestjs/common';
import type {
  CaseSummary,
  DecidedCase,
  QueueFigures,
  QueueFilter,
} from '@samrad/moderation/contract';
import { Database } from '@samrad/platform/api';
import { caseFields, FROM_CASE, iso, PLACE_JSON, undoableUntil } from './case.sql';

/** `key` is the instant it is to be decided, to the microsecond: the list is paged by it. */
export type QueueRow = CaseSummary & { readonly key: string };

export interface QueuePageRow {
  readonly figures: QueueFigures;
  readonly decided: readonly DecidedCase[];
  /** One more than asked for when there is a next page. */
  readonly cases: readonly QueueRow[];
}

interface Asked {
  readonly dialogueIds: readonly string[];
  readonly accountId: string;
  readonly filter: QueueFilter;
  /** Key and id of the last case of the page before. */
  readonly after: readonly [string, string] | null;
  readonly limit: number;
}

const WHERE: Readonly<Record<QueueFilter, string>> = {
  all: '',
  mine: 'AND k.claimed_by = $2 AND k.claimed_until > clock_timestamp()',
  law: 'AND k.grave',
};
const DECIDED = 5;

const FIGURES = `SELECT json_build_object('waiting', count(*),
    'late', count(*) FILTER (WHERE k.due_at <= clock_timestamp()),
    'soon', count(*) FILTER (WHERE k.due_at > clock_timestamp() AND k.due_at <= clock_timestamp() + interval '1 hour'),
    'mine', count(*) FILTER (WHERE k.claimed_by = $2 AND k.claimed_until > clock_timestamp()),
    'law', count(*) FILTER (WHERE k.grave),
    'median', (SELECT round(percentile_cont(0.5) WITHIN GROUP (ORDER BY extract(epoch FROM z.decided_at - z.opened_at)) / 60)::int
      FROM moderation_case z WHERE z.dialogue_id = ANY ($1) AND z.decided_at > now() - interval '1 day'))
  FROM moderation_case k WHERE k.dialogue_id = ANY ($1) AND k.decided_at IS NULL`;

const JUST_DECIDED = `SELECT coalesce(json_agg(x.one), '[]') FROM (
  SELECT json_build_object('id', k.id, 'kind', k.post_kind, 'place', ${PLACE_JSON}, 'act', a.kind,
    'rule', a.rule, 'at', ${iso('a.at')}, 'reports', k.reports,
    'undoableUntil', ${undoableUntil('$2')}) AS one
  FROM (SELECT l.* FROM unnest($1::uuid[]) g(id), LATERAL (SELECT z.* FROM moderation_case z
      WHERE z.dialogue_id = g.id AND z.decided_at IS NOT NULL ORDER BY z.decided_at DESC LIMIT ${DECIDED}) l
    ORDER BY l.decided_at DESC LIMIT ${DECIDED}) k
  JOIN act a ON a.id = k.act_id JOIN moderated_post m ON m.id = k.post_id
  JOIN dialogue d ON d.id = k.dialogue_id ORDER BY k.decided_at DESC) x`;

@Injectable()
export class QueuePageReadModel {
  constructor(private readonly database: Database) {}

  /** What waits, the most urgent first, with the figures and the last decisions of one snapshot. */
  page({ dialogueIds, accountId, filter, after, limit }: Asked): Promise<QueuePageRow> {
    return this.database.one<QueuePageRow>(
      `WITH picked AS MATERIALIZED (
         SELECT k.id, k.due_at FROM moderation_case k
         WHERE k.dialogue_id = ANY ($1) AND k.decided_at IS NULL ${WHERE[filter]}
           AND ($3::timestamptz IS NULL OR (k.due_at, k.id) > ($3::timestamptz, $4::uuid))
         ORDER BY k.due_at, k.id LIMIT $5)
       SELECT (${FIGURES}) AS figures, (${JUST_DECIDED}) AS decided,
         (SELECT coalesce(json_agg(page.one), '[]') FROM (
            SELECT json_build_object('key',
              to_char(k.due_at AT TIME ZONE 'UTC', 'YYYY-MM-DD"T"HH24:MI:SS.US"Z"'), ${caseFields('$2::uuid')}) AS one
            FROM ${FROM_CASE} JOIN picked ON picked.id = k.id ORDER BY picked.due_at, picked.id) page) AS cases`,
      [dialogueIds, accountId, after?.[0] ?? null, after?.[1] ?? null, limit + 1],
    );
  }

  /** Dialogues that any of these organisations host. */
  async dialoguesOf(organisationIds: readonly string[]): Promise<string[]> {
    const rows = await this.database.query<{ id: string }>(
      `SELECT id FROM dialogue WHERE organisation_id = ANY ($1)
       UNION SELECT dialogue_id FROM dialogue_host WHERE organisation_id = ANY ($1)`,
      [organisationIds],
    );
    return rows.map(({ id }) => id);
  }
}
