/** Of what is in force: closed before slowed. */
function standing(closed: string, slow: string): string {
  return `CASE WHEN t.closed_at IS NOT NULL THEN ${closed} WHEN t.slow_until > clock_timestamp() THEN ${slow} END`;
}

const SINCE = `to_char((${standing('t.closed_at', 't.slow_at')}) AT TIME ZONE 'UTC', 'YYYY-MM-DD"T"HH24:MI:SS.MS"Z"')`;
const SLOW_UNTIL = `to_char(t.slow_until AT TIME ZONE 'UTC', 'YYYY-MM-DD"T"HH24:MI:SS.MS"Z"')`;

/** The ThreadState of `thread t`, as JSON. */
export const THREAD_JSON = `json_build_object('id', t.id, 'isEnded', t.ended_at IS NOT NULL,
  'isClosed', t.closed_at IS NOT NULL,
  'since', ${SINCE}, 'reason', ${standing('t.closed_reason', 't.slow_reason')},
  'slow', CASE WHEN t.slow_until > clock_timestamp()
    THEN json_build_object('seconds', t.slow_seconds, 'until', ${SLOW_UNTIL}) END)`;

/** Whether comments are taken in `thread t` of `dialogue d` from the account, but for slow mode. */
export function openSql(account: string): string {
  return `(t.ended_at IS NULL AND t.closed_at IS NULL AND dialogue_refusal(d.id, 'comment', ${account}) IS NULL)`;
}
