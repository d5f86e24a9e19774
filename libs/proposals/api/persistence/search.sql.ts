import { SEARCH_LIMITS, type FoundKind } from '@samrad/proposals/contract';

const NEAREST = SEARCH_LIMITS.nearest;

/** What answers a try is not read beyond this; it is tried in so many of the newest texts where many have the word. */
const READ_AT_MOST = { answers: 5_000, newest: 20_000 } as const;

/**
 * The texts of a kind that answer `q`, surest tries first, each with its words: the newest of each
 * try, and no further try once there are enough, were it by one alone. A dialogue is no condition for the index of words.
 */
function nearest(kind: FoundKind, dialogue: string | null): string {
  const texts = `SELECT s.id, s.kind, s.words FROM search_text s WHERE s.kind = '${kind}'`;
  const here = dialogue === null ? 'true' : `s.dialogue_id = ${dialogue}`;
  return `(SELECT * FROM (
      SELECT DISTINCT ON (n.id) n.id, n.kind, n.words, n.nth FROM (
        SELECT x.*, t.nth FROM unnest(q.tries, q.often) WITH ORDINALITY t(query, often, nth), LATERAL (
          (SELECT a.* FROM (${texts} AND NOT t.often AND s.words @@ t.query AND (${here}) IS TRUE
            LIMIT ${READ_AT_MOST.answers}) a ORDER BY a.id DESC LIMIT ${2 * NEAREST})
          UNION ALL
          (SELECT b.* FROM (${texts} AND t.often AND ${here}
            ORDER BY s.id DESC LIMIT ${READ_AT_MOST.newest}) b WHERE b.words @@ t.query LIMIT ${2 * NEAREST})) x
        LIMIT ${2 * NEAREST}) n ORDER BY n.id, n.nth) m ORDER BY m.nth, m.id DESC LIMIT ${NEAREST})`;
}

/**
 * Each word counts by the surest way in which it is there, longer words more; how often and how
 * closely decides between those that are alike. A whole number, so that a page can go on after it.
 */
const RANK = `(SELECT round(1000 * (sum(g.weight * CASE
    WHEN n.words @@ g.titled THEN 1.6 WHEN n.words @@ g.exact THEN 1.1
    WHEN n.words @@ g.compound THEN 0.8 WHEN n.words @@ g.alike THEN 0.5 ELSE 0 END)
    + 0.5 * ts_rank('{0.3, 0.3, 0.3, 1}', n.words, q.marks, 1)))::int
  FROM unnest(q.titled, q.exact, q.compound, q.alike, q.weight) g(titled, exact, compound, alike, weight))`;

/**
 * CTEs q (what is sought, from the words in $1) and ranked (id, kind, rank).
 * @param dialogue SQL of the id of the one dialogue that is searched; null: all
 */
export function rankedTexts(kinds: readonly FoundKind[], dialogue: string | null): string {
  return `q AS MATERIALIZED (SELECT * FROM search_query($1::text[])),
    ranked AS MATERIALIZED (
      SELECT n.id, n.kind, ${RANK} AS rank
      FROM q, LATERAL (${kinds.map((kind) => nearest(kind, dialogue)).join(' UNION ALL ')}) n)`;
}

/** What a piece that was sought stands between; both are taken out of the texts themselves. */
export const HIT = { from: '\u{E000}', to: '\u{E001}' } as const;

/** The longest beginning of a text in which a passage is sought, in characters. */
const READ = 20_000;

/** The text with what was sought between marks: whole, or the passage where it stands. */
export function marked(text: string, language: string, how: 'whole' | 'passage'): string {
  const { least, most } = SEARCH_LIMITS.excerpt;
  const size =
    how === 'whole' ? 'HighlightAll=true' : `MinWords=${least}, MaxWords=${most}, ShortWord=0`;
  return `ts_headline(search_config(${language}), translate(left(${text}, ${READ}), '${HIT.from}${HIT.to}', ''),
    (SELECT marks FROM q), 'StartSel=${HIT.from}, StopSel=${HIT.to}, ${size}')`;
}
