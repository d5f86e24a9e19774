import { Injectable } from '@nestjs/common';
import { Database, Problem, Turns } from '@samrad/platform/api';
import { SEARCH_LIMITS } from '@samrad/proposals/contract';

/** So many at once in a process: what is sought never takes the connections of those who write. */
const AT_ONCE = 4;
const WAITING = 60;

/** What PostgreSQL says of a statement that took too long. */
const CANCELLED = '57014';

/**
 * Runs searches: few at once, each for a short time, and never in parallel workers. Where an index has
 * the newest first, it is read: nothing is sorted to be cut off.
 */
@Injectable()
export class BoundedSearch {
  private readonly turns = new Turns(AT_ONCE, WAITING, () => new Problem('proposals.search-busy'));

  constructor(private readonly database: Database) {}

  /** @throws Problem proposals.search-too-wide, proposals.search-busy */
  one<T>(sql: string, params: readonly unknown[]): Promise<T> {
    return this.turns.take(() => this.read<T>(sql, params));
  }

  private async read<T>(sql: string, params: readonly unknown[]): Promise<T> {
    const client = await this.database.pool.connect();
    try {
      await client.query(
        `BEGIN READ ONLY; SET LOCAL statement_timeout = ${SEARCH_LIMITS.patience};
         SET LOCAL max_parallel_workers_per_gather = 0; SET LOCAL jit = off; SET LOCAL enable_sort = off`,
      );
      const { rows } = await client.query(sql, params as unknown[]);
      await client.query('COMMIT');
      client.release();
      return rows[0] as T;
    } catch (error) {
      await client.query('ROLLBACK').then(
        () => client.release(),
        () => client.release(true),
      );
      if (error instanceof Error && 'code' in error && error.code === CANCELLED) {
        throw new Problem('proposals.search-too-wide');
      }
      throw error;
    }
  }
}
