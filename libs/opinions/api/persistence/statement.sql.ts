import { SEALED_RULE } from '@samrad/discussion/contract';

const HIDDEN_AT = `to_char(s.hidden_at AT TIME ZONE 'UTC', 'YYYY-MM-DD"T"HH24:MI:SS.MS"Z"')`;

/**
 * A row of `statement s`, built by PostgreSQL: one value, one round trip.
 * @param readable SQL that says whether its words may be read
 */
function fieldsOf(readable: string): string {
  return `'id', s.id, 'number', s.number, 'text', CASE WHEN ${readable} THEN s.text END,
  'language', s.language,
  'author', CASE WHEN ${readable} THEN (SELECT a.pseudonym FROM participant a WHERE a.id = s.participant_id) END,
  'imported', s.imported_ref IS NOT NULL,
  'rejectedAtSource', coalesce(s.imported_moderation = -1, false),
  'statedAt', to_char(s.stated_at AT TIME ZONE 'UTC', 'YYYY-MM-DD"T"HH24:MI:SS.MS"Z"'),
  'tally', CASE WHEN s.hidden_at IS NULL THEN json_build_object('agree', s.agree, 'disagree', s.disagree, 'pass', s.pass) END,
  'hidden', CASE WHEN s.hidden_at IS NOT NULL THEN json_build_object('at', ${HIDDEN_AT}, 'rule', s.hidden_rule) END`;
}

/** As everybody may see it. */
export const PUBLIC_STATEMENT = `json_build_object(${fieldsOf('s.hidden_at IS NULL')})`;

const MINE = 'coalesce(s.participant_id = asked.me, false)';
const READABLE = `s.hidden_at IS NULL OR (${MINE} AND s.hidden_rule IS DISTINCT FROM '${SEALED_RULE}')`;

/** The same with what concerns one reader, whose participant id stands in `asked.me` (null: nobody's). */
export const STATEMENT_FOR_READER = `json_build_object(${fieldsOf(READABLE)},
  'mine', ${MINE}, 'hiddenReason', CASE WHEN ${MINE} THEN s.hidden_reason END,
  'reported', post_reported(s.id, $2::uuid),
  'standValue', (SELECT m.value FROM stand m WHERE m.participant_id = asked.me AND m.statement_id = s.id))`;

/**
 * What the reader asks in: the dialogue by its slug ($1), who the account ($2, may be null) is there,
 * what is open by the database's clock, and the register's number, all of the same snapshot.
 */
export const ASKED = `asked AS MATERIALIZED (
  SELECT d.id, d.language, o.name AS organisation, f.statements AS total,
    f.stands - (SELECT coalesce(sum(h.agree + h.disagree + h.pass), 0)::integer FROM statement h
      WHERE h.dialogue_id = d.id AND h.hidden_at IS NOT NULL) AS stands,
    (SELECT p.id FROM participant p WHERE p.dialogue_id = d.id AND p.account_id = $2::uuid) AS me,
    dialogue_refusal(d.id, 'take-stand', $2::uuid) IS NULL AS can_take_stand,
    dialogue_refusal(d.id, 'state', $2::uuid) IS NULL AS can_state,
    coalesce((SELECT h.last_seq FROM register_head h WHERE h.dialogue_id = d.id), 0) AS last_seq
  FROM dialogue d JOIN dialogue_figures f ON f.dialogue_id = d.id
  JOIN organisation o ON o.id = d.organisation_id WHERE d.slug = $1)`;

export const ASKED_FIELDS = `asked.id AS "dialogueId", asked.last_seq AS "lastSeq",
  asked.can_take_stand AS "canTakeStandNow", asked.can_state AS "canStateNow",
  dialogue_host_ids(asked.id) AS "hostIds", asked.organisation`;

/** Statements people are asked about: none that moderators here have hidden, or had rejected at the source. */
export const ASKABLE = 's.hidden_at IS NULL AND s.imported_moderation IS DISTINCT FROM -1';

/** Statements of somebody else than the reader. */
export const NOT_MINE = '(asked.me IS NULL OR s.participant_id IS DISTINCT FROM asked.me)';
