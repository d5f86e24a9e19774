import { SEARCH_LIMITS, type FoundKind } from '@samrad/proposals/contract';

/** From the surest to the widest: a wider step is taken only while there is room. */
const STEPS = ['surely', 'somehow', 'mostly', 'partly'] as const;

const NEAREST = SEARCH_LIMITS.nearest;

/** The texts of a kind that answer `q`, nearest steps first, each with its words. */
function nearest(kind: FoundKind, where: string): string {
  const steps = STEPS.map(
    (step) => `(SELECT s.id, s.kind, s.words FROM search_text s
      WHERE s.kind = '${kind}' AND s.words @@ (SELECT ${step} FROM q) ${where} LIMIT ${NEAREST})`,
  );
  return `(SELECT DISTINCT ON (n.id) n.id, n.kind, n.words
    FROM (SELECT x.* FROM (${steps.join(' UNION ALL ')}) x LIMIT ${2 * NEAREST}) n LIMIT ${NEAREST})`;
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
 * @param where SQL that narrows search_text s, such as to one dialogue
 */
export function rankedTexts(kinds: readonly FoundKind[], where: string): string {
  return `q AS MATERIALIZED (SELECT * FROM search_query($1::text[])),
    ranked AS MATERIALIZED (
      SELECT n.id, n.kind, ${RANK} AS rank
      FROM q, (${kinds.map((kind) => nearest(kind, where)).join(' UNION ALL ')}) n)`;
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
