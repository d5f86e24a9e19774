import { MOST_LISTED } from '@samrad/results/contract';

const STANDS = `p.status = 'submitted' AND p.hidden_at IS NULL`;
const DAY = (moment: string): string => `(${moment} AT TIME ZONE 'UTC')::date`;
const READABLE = '(t.visible_for + t.visible_against + t.visible_question + t.visible_neither)';

/**
 * Everything that was done, counted by who, on which day and between which openings and closings.
 * @param named SQL that says whether everybody sees who did it
 */
function acts(kind: string, from: string, person: string, moment: string, named: string): string {
  return `SELECT '${kind}' AS kind, ${person} AS who, ${DAY(moment)} AS day,
      width_bucket(${moment}, (SELECT edges FROM edge)) AS slot, count(*)::integer AS n,
      (count(*) FILTER (WHERE ${named}))::integer AS named
    FROM ${from} GROUP BY 2, 3, 4`;
}

const ACTS = [
  acts(
    'proposals',
    `proposal p WHERE p.dialogue_id = $1 AND p.status <> 'withdrawn' AND p.hidden_at IS NULL`,
    'p.participant_id',
    'p.submitted_at',
    'true',
  ),
  acts(
    'comments',
    'comment c WHERE c.dialogue_id = $1 AND c.hidden_at IS NULL',
    'c.participant_id',
    'c.created_at',
    'true',
  ),
  acts(
    'supports',
    'supported s',
    's.participant_id',
    's.given_at',
    `(SELECT d.support_visibility = 'public' FROM dialogue d WHERE d.id = $1)`,
  ),
  acts(
    'statements',
    'statement s WHERE s.dialogue_id = $1 AND s.participant_id IS NOT NULL AND s.hidden_at IS NULL',
    's.participant_id',
    's.stated_at',
    'true',
  ),
  acts(
    'stands',
    'stand t JOIN statement s ON s.id = t.statement_id WHERE t.dialogue_id = $1 AND s.hidden_at IS NULL',
    't.participant_id',
    't.taken_at',
    'false',
  ),
].join(' UNION ALL ');

const KINDS = ['proposals', 'supports', 'comments', 'statements', 'stands'] as const;

/** Acts of each kind, of one person in one stretch of time. */
const SUMS = KINDS.map(
  (kind) => `coalesce(sum(a.n) FILTER (WHERE a.kind = '${kind}'), 0) AS ${kind}`,
).join(', ');

/** The same of everybody; each row is one person, so that nobody has to be told apart by sorting. */
const DONE = KINDS.map((kind) => `'${kind}', coalesce(sum(x.${kind}), 0)`)
  .concat(`'people', count(*)`)
  .join(', ');

/** A list as JSON, empty when there is nothing. */
const list = (select: string): string => `coalesce((SELECT json_agg(x) FROM (${select}) x), '[]')`;

const GATHERED = `count(*) AS proposals, sum(p.supports + p.imported_supports) AS supports, sum(${READABLE}) AS comments`;

const HIDDEN = (['comment', 'proposal', 'statement'] as const)
  .map(
    (post) => `SELECT '${post}' AS post, x.hidden_rule FROM ${post} x
    WHERE x.dialogue_id = $1 AND x.hidden_at IS NOT NULL`,
  )
  .join(' UNION ALL ');

function hiddenOf(post: 'comment' | 'proposal' | 'statement'): string {
  return `count(*) FILTER (WHERE h.post = '${post}') AS ${post}s`;
}

/**
 * Each person once for what stands, whichever of the proposals merged into it they supported: as
 * `proposal_recount` counts.
 */
const SUPPORTED = `supported AS MATERIALIZED (
    SELECT t.root_id, s.participant_id, min(s.given_at) AS given_at
    FROM proposal_tree(ARRAY(SELECT p.id FROM standing p)) t JOIN support s ON s.proposal_id = t.member_id
    GROUP BY 1, 2
  )`;

/**
 * All figures of a dialogue ($1) in one statement and so of one moment. What was done is read once,
 * into one row for each person, kind and day; nearly everything else is counted from those.
 */
export const RESULTS = `
  WITH edge AS MATERIALIZED (
    SELECT coalesce(array_agg(DISTINCT e ORDER BY e), '{}') || 'infinity'::timestamptz AS edges
    FROM round r, unnest(ARRAY[r.opens_at, r.closes_at]) e WHERE r.dialogue_id = $1
  ), standing AS MATERIALIZED (
    SELECT p.id, p.number, p.title, p.language, p.thread_id, p.participant_id, p.submitted_at, p.supports, p.imported_supports, p.municipality
    FROM proposal p WHERE p.dialogue_id = $1 AND ${STANDS}
  ), ${SUPPORTED}, act AS MATERIALIZED (${ACTS}
  ), daily AS MATERIALIZED (
    SELECT a.day, a.who, ${SUMS}, sum(a.named) AS named FROM act a GROUP BY a.day, a.who
  ), person AS MATERIALIZED (
    SELECT ${KINDS.map((kind) => `sum(d.${kind}) AS ${kind}`).join(', ')},
      sum(d.named)::integer AS named, max(d.day) AS last FROM daily d GROUP BY d.who
  ), first_comment AS MATERIALIZED (
    SELECT p.id, extract(epoch FROM min(c.created_at) - p.submitted_at) / 3600 AS hours
    FROM standing p LEFT JOIN comment c ON c.thread_id = p.thread_id AND c.participant_id <> p.participant_id
      AND c.hidden_at IS NULL
    GROUP BY p.id, p.submitted_at
  )
  SELECT clock_timestamp() AS at,
    coalesce((SELECT h.last_seq FROM register_head h WHERE h.dialogue_id = $1), 0) AS "lastSeq",
    (SELECT d.support_visibility FROM dialogue d WHERE d.id = $1) AS "supportVisibility",
    (SELECT count(*) FROM participant p WHERE p.dialogue_id = $1) AS participants,
    (SELECT row_to_json(r) FROM reader_counts($1) r) AS readers,
    (SELECT coalesce(sum(p.imported_supports), 0) FROM standing p) AS imported,
    (SELECT json_build_object(${DONE}) FROM person x) AS done,
    ${list(`SELECT x.day, json_build_object(${DONE}) AS done FROM daily x GROUP BY x.day ORDER BY x.day`)} AS days,
    ${list(`SELECT r.position AS round, r.kind, r.opens_at AS opens, r.closes_at AS closes,
        (SELECT json_build_object(${DONE}) FROM (SELECT ${SUMS} FROM act a
           WHERE a.slot >= width_bucket(r.opens_at, e.edges) AND a.slot < width_bucket(r.closes_at, e.edges)
           GROUP BY a.who) x) AS done
      FROM round r, edge e WHERE r.dialogue_id = $1 ORDER BY r.position`)} AS rounds,
    coalesce((SELECT m.counts FROM municipality_release m WHERE m.dialogue_id = $1), '{}') AS municipalities,
    ${list('SELECT p.named AS made, count(*) AS people FROM person p WHERE p.named > 0 GROUP BY 1 ORDER BY 1')} AS tally,
    ${list('SELECT p.last AS day, count(*) AS people FROM person p GROUP BY p.last')} AS "lastSeen",
    (SELECT json_build_object('for', coalesce(sum(t.visible_for), 0), 'against', coalesce(sum(t.visible_against), 0),
        'question', coalesce(sum(t.visible_question), 0), 'neither', coalesce(sum(t.visible_neither), 0))
      FROM thread t WHERE t.dialogue_id = $1) AS stances,
    (SELECT json_build_object('hour', count(*) FILTER (WHERE f.hours < 1),
        'day', count(*) FILTER (WHERE f.hours >= 1 AND f.hours < 24), 'week', count(*) FILTER (WHERE f.hours >= 24 AND f.hours < 168),
        'later', count(*) FILTER (WHERE f.hours >= 168), 'none', count(*) FILTER (WHERE f.hours IS NULL))
      FROM first_comment f) AS pace,
    (SELECT percentile_cont(0.5) WITHIN GROUP (ORDER BY f.hours) FROM first_comment f) AS "medianHours",
    ${list(`SELECT p.supports + p.imported_supports AS made, count(*) AS people FROM standing p GROUP BY 1`)} AS levels,
    ${list(`SELECT p.number, p.title, p.language, p.supports, p.imported_supports AS imported,
        p.supports + p.imported_supports AS total, ${DAY('p.submitted_at')} AS day, ${READABLE} AS comments
      FROM standing p JOIN thread t ON t.id = p.thread_id
      ORDER BY p.supports + p.imported_supports DESC, p.number LIMIT ${MOST_LISTED}`)} AS ranking,
    ${list(`SELECT s.number, s.text, s.language, s.agree, s.disagree, s.pass FROM statement s WHERE s.dialogue_id = $1 AND s.hidden_at IS NULL
      ORDER BY s.agree + s.disagree + s.pass DESC, s.number LIMIT ${MOST_LISTED}`)} AS statements,
    (SELECT count(*) FROM standing) AS proposals,
    (SELECT count(*) FROM statement s WHERE s.dialogue_id = $1 AND s.hidden_at IS NULL) AS "allStatements",
    ${list(`SELECT n.name AS theme, ${GATHERED}
      FROM standing p JOIN thread t ON t.id = p.thread_id
      LEFT JOIN proposal_category k ON k.proposal_id = p.id
      LEFT JOIN LATERAL (
        SELECT x.name FROM dialogue_category_name x, dialogue d WHERE x.category_id = k.category_id AND d.id = $1
        ORDER BY x.language = d.language DESC, x.language LIMIT 1) n ON true
      WHERE EXISTS (SELECT FROM dialogue_category c WHERE c.dialogue_id = $1)
      GROUP BY n.name ORDER BY n.name IS NULL, count(*) DESC, n.name`)} AS themes,
    ${list(`SELECT p.municipality, ${GATHERED} FROM standing p JOIN thread t ON t.id = p.thread_id
      WHERE EXISTS (SELECT FROM standing q WHERE q.municipality IS NOT NULL)
      GROUP BY p.municipality ORDER BY p.municipality IS NULL, count(*) DESC, p.municipality`)} AS places,
    ${list(`SELECT h.hidden_rule AS rule, ${hiddenOf('comment')}, ${hiddenOf('proposal')}, ${hiddenOf('statement')}
      FROM (${HIDDEN}) h GROUP BY 1 ORDER BY count(*) DESC, 1`)} AS hidden,
    ${list(`SELECT p.number, p.title, p.language, p.submitted_at AS submitted, p.supports + p.imported_supports AS supports
      FROM standing p JOIN first_comment f ON f.id = p.id WHERE f.hours IS NULL
      ORDER BY p.submitted_at, p.number LIMIT ${MOST_LISTED}`)} AS unanswered`;
