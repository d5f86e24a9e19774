import { Injectable } from '@nestjs/common';
import type { ThreadState } from '@samrad/discussion/contract';
import { Database, Problem } from '@samrad/platform/api';
import type { WriteTransaction } from '@samrad/register/api';
import { THREAD_JSON } from '../persistence/thread.sql';

/** A thread that is acted on, with whose dialogue it stands in. */
export interface ActedThread {
  readonly dialogueId: string;
  readonly hostIds: readonly string[];
  /** The one who would act is or was an author of what is talked about. */
  readonly isMine: boolean;
  readonly state: ThreadState;
}

/** One comment a person in so many seconds, for so many hours, and why. */
export interface Slowing {
  readonly seconds: number;
  readonly hours: number;
  readonly reason: string;
}

/** How moderation slows, closes and opens a thread; who may is moderation's own rule. */
@Injectable()
export class ThreadStates {
  constructor(private readonly database: Database) {}

  /** The thread as it stands. @throws Problem discussion.thread-not-found */
  async require(tx: WriteTransaction, id: string, accountId: string | null): Promise<ActedThread> {
    const thread = await tx.maybeOne<ActedThread>(
      `SELECT t.dialogue_id AS "dialogueId", dialogue_host_ids(t.dialogue_id) AS "hostIds",
         thread_written_by(t.id, $2) AS "isMine", ${THREAD_JSON} AS state
       FROM thread t WHERE t.id = $1`,
      [id, accountId],
    );
    if (!thread) throw new Problem('discussion.thread-not-found');
    return thread;
  }

  async close(tx: WriteTransaction, id: string, reason: string): Promise<void> {
    await tx.query(
      'UPDATE thread SET closed_at = clock_timestamp(), closed_reason = $2 WHERE id = $1',
      [id, reason],
    );
  }

  async open(tx: WriteTransaction, id: string): Promise<void> {
    await tx.query('UPDATE thread SET closed_at = NULL, closed_reason = NULL WHERE id = $1', [id]);
  }

  /** Returns the moment it ends. */
  async slow(tx: WriteTransaction, id: string, { seconds, hours, reason }: Slowing): Promise<Date> {
    const { until } = await tx.one<{ until: Date }>(
      `UPDATE thread SET slow_seconds = $2, slow_until = clock_timestamp() + make_interval(hours => $3),
         slow_at = clock_timestamp(), slow_reason = $4
       WHERE id = $1 RETURNING slow_until AS until`,
      [id, seconds, hours, reason],
    );
    return until;
  }

  async unslow(tx: WriteTransaction, id: string): Promise<void> {
    await tx.query(
      'UPDATE thread SET slow_seconds = NULL, slow_until = NULL, slow_at = NULL, slow_reason = NULL WHERE id = $1',
      [id],
    );
  }

  /** How threads stand now, as everybody may know. */
  async present(ids: readonly string[]): Promise<ReadonlyMap<string, ThreadState>> {
    const rows = await this.database.query<{ state: ThreadState }>(
      `SELECT ${THREAD_JSON} AS state FROM thread t WHERE t.id = ANY ($1)`,
      [ids],
    );
    return new Map(rows.map(({ state }) => [state.id, state]));
  }
}
