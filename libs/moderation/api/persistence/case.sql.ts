import { SEALED_RULE } from '@samrad/discussion/contract';
import { CASE_LIMITS, WITHHELD } from '@samrad/moderation/contract';

/** Characters of a post in a list. */
const EXCERPT = 160;

/** An instant as the wire has it. */
export function iso(column: string): string {
  return `to_char((${column}) AT TIME ZONE 'UTC', 'YYYY-MM-DD"T"HH24:MI:SS.MS"Z"')`;
}

/** A text as far as a list has room for it: whole words, and a sign that there is more. */
function shortened(text: string): string {
  return `CASE WHEN length(${text}) <= ${EXCERPT} THEN ${text}
    ELSE regexp_replace(left(${text}, ${EXCERPT}), '\\s+\\S*$', '') || ' …' END`;
}

/** Where post `m` of dialogue `d` stands, as JSON. */
export const PLACE_JSON = `json_build_object('slug', d.slug,
  'dialogue', (SELECT x.question FROM dialogue_text x WHERE x.dialogue_id = d.id AND x.language = d.language),
  'dialogueLanguage', d.language, 'number', m.number, 'proposal', CASE m.kind
    WHEN 'proposal' THEN m.number
    WHEN 'comment' THEN (SELECT q.number FROM proposal q WHERE q.thread_id = m.thread_id) END)`;

/** Dialogue `d` by its address and its question, as JSON. */
export const DIALOGUE_JSON = `json_build_object('slug', d.slug, 'dialogue', (SELECT x.question FROM dialogue_text x
  WHERE x.dialogue_id = d.id AND x.language = d.language), 'dialogueLanguage', d.language)`;

/** What a moderator may read of post `m`: what is sealed nobody reads, nor what its author took back. */
export const READABLE = `(m.stands AND m.hidden_rule IS DISTINCT FROM '${SEALED_RULE}')`;

/** The list does not show what a report says is such that nobody should come across it. */
const SHOWN_IN_LIST = `${READABLE} AND NOT EXISTS (SELECT FROM report r WHERE r.case_id = k.id
  AND r.rule IN (${WITHHELD.map((rule) => `'${rule}'`).join(', ')}))`;

/** FROM of a case `k` with its post, its author and its dialogue. */
export const FROM_CASE = `moderation_case k JOIN moderated_post m ON m.id = k.post_id
  LEFT JOIN participant w ON w.id = m.participant_id JOIN dialogue d ON d.id = k.dialogue_id
  LEFT JOIN account h ON h.id = k.claimed_by AND k.claimed_until > clock_timestamp() AND k.decided_at IS NULL`;

/** Act `x` is about the post, given as SQL. */
export function actOn(x: string, post: string): string {
  return `(${x}.comment_id = ${post} OR ${x}.proposal_id = ${post} OR ${x}.statement_id = ${post})`;
}

/** Whether the viewer may still undo act `a`, which decided case `k`: theirs, recent, and the last on the post. */
export function undoable(viewer: string): string {
  return `(a.account_id = ${viewer} AND a.at > clock_timestamp() - interval '${CASE_LIMITS.undoSeconds} seconds'
    AND NOT EXISTS (SELECT FROM act b WHERE b.id > a.id AND ${actOn('b', 'k.post_id')}))`;
}

/** Until when the viewer may undo act `a`, which decided case `k`; null: they may not. */
export function undoableUntil(viewer: string): string {
  return `CASE WHEN ${undoable(viewer)} THEN ${iso(`a.at + interval '${CASE_LIMITS.undoSeconds} seconds'`)} END`;
}

/** Fields of a CaseSummary, for `json_build_object`. @param viewer SQL for the moderator's account */
export function caseFields(viewer: string): string {
  return `'id', k.id, 'kind', k.post_kind, 'place', ${PLACE_JSON}, 'author', w.pseudonym,
    'excerpt', CASE WHEN ${SHOWN_IN_LIST} THEN ${shortened("coalesce(m.title || '. ', '') || m.text")} END,
    'language', m.language, 'openedAt', ${iso('k.opened_at')}, 'dueAt', ${iso('k.due_at')},
    'reports', k.reports, 'grave', k.grave,
    'claim', CASE WHEN h.id IS NOT NULL THEN json_build_object('isMine', h.id = ${viewer},
      'until', ${iso('k.claimed_until')}) END,
    'conflict', CASE WHEN post_written_by(m.id, ${viewer}) THEN 'own-post'
      WHEN post_reported(m.id, ${viewer}) THEN 'own-report' END`;
}

/** Suspension `s` is proposed or in force. */
export const STANDING = `(s.state IN ('proposed', 'confirmed') AND s.until > clock_timestamp())`;
