import { SEALED_RULE, STANCES, type Stance } from '@samrad/discussion/contract';

/** An instant as the wire has it: ISO 8601 in UTC. */
function iso(column: string): string {
  return `to_char(${column} AT TIME ZONE 'UTC', 'YYYY-MM-DD"T"HH24:MI:SS.MS"Z"')`;
}

/**
 * One comment as JSON, from `comment c` and `participant p`.
 * @param viewer SQL for the account that asks, or NULL. Only the author gets the text of a hidden
 *   comment (a sealed one nobody), and the reason that was given for hiding it.
 */
export function commentJson(viewer: string): string {
  const mine = `coalesce(p.account_id = ${viewer}, false)`;
  const readable = `c.hidden_at IS NULL OR (${mine} AND c.hidden_rule IS DISTINCT FROM '${SEALED_RULE}')`;
  return `json_build_object(
    'id', c.id, 'threadId', c.thread_id, 'number', c.number, 'parentId', c.parent_id,
    'path', c.path, 'author', p.pseudonym, 'stance', c.stance, 'at', ${iso('c.created_at')},
    'language', c.language, 'firstTime', c.first_contribution, 'parentMissing', c.parent_missing,
    'body', CASE WHEN ${readable} THEN c.body END,
    'hiddenAt', ${iso('c.hidden_at')}, 'hiddenRule', c.hidden_rule,
    'hiddenReason', CASE WHEN ${mine} THEN c.hidden_reason END,
    'up', c.imported_up, 'down', c.imported_down, 'mine', ${mine},
    'reported', post_reported(c.id, ${viewer}))`;
}

/** Counts of the comments that can be read, as `thread t` keeps them. */
export const COUNTS_JSON = `json_build_object('total', ${STANCES.map(countOf).join(' + ')},
  'stances', json_build_object(${STANCES.map((stance) => `'${stance}', ${countOf(stance)}`).join(', ')}))`;

/**
 * The SET list that moves a thread's counts when a comment comes into sight or goes out of it.
 * @param stance SQL for the comment's stance
 * @param delta SQL for an integer
 */
export function moveCounts(stance: string, delta: string): string {
  return STANCES.map(
    (one) =>
      `visible_${one} = visible_${one} + CASE ${stance} WHEN '${one}' THEN ${delta} ELSE 0 END`,
  ).join(', ');
}

function countOf(stance: Stance): string {
  return `t.visible_${stance}`;
}
