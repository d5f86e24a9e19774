import type { MigrationInterface, QueryRunner } from 'typeorm';

/**
 * A thread that is closed, slowed or at its end, and the one answer to "may they write in it now":
 * `thread_refusal`. Its owner ends it (`ended_at`), moderators close it (`closed_at`): opening one
 * does not open the other.
 */
export class ThreadStates1000000000031 implements MigrationInterface {
  name = 'ThreadStates1000000000031';

  async up(runner: QueryRunner): Promise<void> {
    await runner.query(`
      ALTER TABLE thread
        ADD ended_at timestamptz,
        ADD closed_at timestamptz,
        ADD closed_reason text CONSTRAINT thread_closed_reason CHECK (length(closed_reason) BETWEEN 10 AND 2000),
        ADD slow_seconds integer CONSTRAINT thread_slow_seconds CHECK (slow_seconds BETWEEN 10 AND 86400),
        ADD slow_until timestamptz,
        ADD slow_at timestamptz,
        ADD slow_reason text CONSTRAINT thread_slow_reason CHECK (length(slow_reason) BETWEEN 10 AND 2000),
        ADD CONSTRAINT thread_slow CHECK ((slow_seconds IS NULL) = (slow_until IS NULL))`);
    await runner.query(`
      CREATE INDEX comment_thread_id_participant_id ON comment (thread_id, participant_id, created_at DESC)`);
    // Asked after a wait for the lock, and so VOLATILE.
    await runner.query(`
      CREATE FUNCTION thread_wait_until(thread uuid, account uuid) RETURNS timestamptz LANGUAGE sql VOLATILE AS $$
        SELECT least(max(c.created_at) + make_interval(secs => t.slow_seconds), t.slow_until)
        FROM thread t JOIN participant p ON p.dialogue_id = t.dialogue_id AND p.account_id = $2
        JOIN comment c ON c.thread_id = t.id AND c.participant_id = p.id
        WHERE t.id = $1 AND t.slow_until > clock_timestamp()
        GROUP BY t.id
        HAVING max(c.created_at) + make_interval(secs => t.slow_seconds) > clock_timestamp()
      $$`);
    await runner.query(`
      CREATE FUNCTION thread_refusal(thread uuid, account uuid) RETURNS text LANGUAGE sql VOLATILE AS $$
        SELECT CASE
          WHEN t.ended_at IS NOT NULL THEN 'discussion.thread-ended'
          WHEN t.closed_at IS NOT NULL THEN 'discussion.thread-closed'
          WHEN thread_wait_until(t.id, $2) IS NOT NULL THEN 'discussion.slow'
        END FROM thread t WHERE t.id = $1
      $$`);
  }

  async down(runner: QueryRunner): Promise<void> {
    await runner.query(`DROP FUNCTION thread_refusal, thread_wait_until`);
    await runner.query(`DROP INDEX comment_thread_id_participant_id`);
    await runner.query(`
      ALTER TABLE thread DROP COLUMN ended_at, DROP COLUMN closed_at,
        DROP COLUMN closed_reason,
        DROP COLUMN slow_seconds, DROP COLUMN slow_until, DROP COLUMN slow_at, DROP COLUMN slow_reason`);
  }
}
