import { Injectable } from '@nestjs/common';
import type { DialoguePage, DialogueState, DialogueSummary } from '@samrad/dialogues/contract';
import { Database, decodeCursor, encodeCursor } from '@samrad/platform/api';
import { presentSummary, type DialogueRow } from './dialogue.row';
import { SUMMARY, WITH_TEXT } from './dialogue.sql';

interface Asked {
  readonly state: DialogueState;
  readonly language?: string;
  readonly organisation?: string;
  readonly after?: string;
  readonly size: number;
}

interface ListRow {
  readonly at: Date;
  readonly totals: Partial<Record<DialogueState, number>>;
  readonly paused: number;
  readonly items: readonly (DialogueRow & { readonly key: number })[];
}

const micros = (instant: string): string => `(extract(epoch FROM ${instant}) * 1000000)::bigint`;
const IS_OPEN = "r.kind <> 'answer' AND r.opens_at <= clock.at AND clock.at < r.closes_at";
const IS_COMING = "r.kind <> 'answer' AND clock.at < r.opens_at";

/** Added to the key of what is paused, so that it comes after all that is open, microseconds. */
const BEHIND = 4_000_000_000_000_000;

/** The contract's `dialogueState` in SQL, and what each state is sorted by, in microseconds. */
const TIMED = `
  SELECT d.id, s.state, s.state = 'open' AND s.open_until IS NULL AS paused,
    CASE s.state WHEN 'open' THEN coalesce(s.open_until, s.paused_until + ${BEHIND}) WHEN 'coming' THEN s.next_opens ELSE -s.ended END AS key
  FROM dialogue d CROSS JOIN clock CROSS JOIN LATERAL (
    SELECT
      CASE
        WHEN d.source_ref IS NOT NULL THEN 'closed'
        WHEN bool_or(${IS_OPEN}) THEN 'open'
        WHEN bool_or(${IS_COMING}) THEN 'coming'
        ELSE 'closed'
      END AS state,
      ${micros(`min(r.closes_at) FILTER (WHERE ${IS_OPEN} AND r.paused_at IS NULL)`)} AS open_until,
      ${micros(`min(r.closes_at) FILTER (WHERE ${IS_OPEN})`)} AS paused_until,
      ${micros(`min(r.opens_at) FILTER (WHERE ${IS_COMING})`)} AS next_opens,
      ${micros('coalesce(max(r.closes_at), d.created_at)')} AS ended
    FROM round r WHERE r.dialogue_id = d.id
  ) s`;

const PAGE = `
  WITH clock AS MATERIALIZED (SELECT clock_timestamp() AS at),
  timed AS MATERIALIZED (${TIMED}
    WHERE $3::text IS NULL
      OR d.organisation_id = (SELECT id FROM organisation WHERE slug = $3)
      OR d.id IN (SELECT h.dialogue_id FROM dialogue_host h JOIN organisation o ON o.id = h.organisation_id
        WHERE o.slug = $3)),
  page AS (
    SELECT id, key FROM timed
    WHERE state = $2 AND ($4::bigint IS NULL OR (key, id) > ($4, $5::uuid))
    ORDER BY key, id LIMIT $6
  )
  SELECT clock.at,
    (SELECT coalesce(jsonb_object_agg(state, n), '{}') FROM (SELECT state, count(*) AS n FROM timed GROUP BY state) x) AS totals,
    (SELECT count(*)::integer FROM timed WHERE paused) AS paused,
    (SELECT coalesce(jsonb_agg(to_jsonb(y) ORDER BY y.key, y.id), '[]')
     FROM (SELECT page.key, ${SUMMARY} FROM page JOIN dialogue d ON d.id = page.id ${WITH_TEXT}) y) AS items
  FROM clock`;

@Injectable()
export class DialogueListReadModel {
  constructor(private readonly database: Database) {}

  async page(asked: Asked): Promise<DialoguePage> {
    const [key, id] = decodeCursor(asked.after, ['number', 'uuid']) ?? [null, null];
    const { state, language = '', organisation = null, size } = asked;
    const row = await this.database.one<ListRow>(PAGE, [
      language,
      state,
      organisation,
      key,
      id,
      size + 1,
    ]);
    const items = row.items.slice(0, size);
    const last = items.at(-1);
    return {
      items: items.map((item) => presentSummary(item, row.at)),
      next: row.items.length > size && last ? encodeCursor([last.key, last.id]) : null,
      totals: { open: 0, coming: 0, closed: 0, ...row.totals },
      paused: row.paused,
    };
  }

  /** The dialogues that rounds belong to, by round. */
  async byRoundIds(roundIds: readonly string[]): Promise<Map<string, DialogueSummary>> {
    const rows = await this.database.query<{ id: string; dialogueId: string }>(
      'SELECT id, dialogue_id AS "dialogueId" FROM round WHERE id = ANY ($1)',
      [roundIds],
    );
    const dialogues = await this.byIds([...new Set(rows.map((row) => row.dialogueId))]);
    return new Map(
      rows.flatMap(({ id, dialogueId }) => {
        const dialogue = dialogues.get(dialogueId);
        return dialogue ? [[id, dialogue] as const] : [];
      }),
    );
  }

  /** Some dialogues as they are now, in their original language, for those who follow them. */
  async byIds(ids: readonly string[]): Promise<Map<string, DialogueSummary>> {
    const rows = await this.database.query<DialogueRow & { at: Date }>(
      `SELECT clock_timestamp() AS at, ${SUMMARY} FROM dialogue d ${WITH_TEXT} WHERE d.id = ANY ($2)`,
      ['', ids],
    );
    return new Map(rows.map((row) => [row.id, presentSummary(row, row.at)]));
  }
}
