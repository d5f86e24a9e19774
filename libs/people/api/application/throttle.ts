import { Injectable } from '@nestjs/common';
import { Database, Problem } from '@samrad/platform/api';
import { createHash } from 'node:crypto';

/** So many attempts in so many seconds, counted from the first. */
export interface Budget {
  /** What is counted, such as "sign-in", an address, a network; stored as a hash. */
  readonly of: readonly string[];
  readonly most: number;
  readonly seconds: number;
}

interface Spent {
  readonly used: number;
  readonly secondsLeft: number;
}

/** The database, or a transaction in it. */
type Reader = Pick<Database, 'one'>;

/** Counts attempts in the database, so that several processes and a restart share one count. */
@Injectable()
export class Throttle {
  constructor(private readonly database: Database) {}

  /**
   * Spends one attempt of each budget in order; one that is refused spends nothing of those after
   * it, so that hammering one account does not use up what a whole school shares.
   * @throws Problem people.too-many-attempts with `retryAfter` in seconds
   */
  async take(...budgets: readonly Budget[]): Promise<void> {
    for (const budget of budgets) {
      const { used, secondsLeft } = await this.spend(budget);
      if (used <= budget.most) continue;
      throw new Problem('people.too-many-attempts', {
        params: { retryAfter: Math.max(1, secondsLeft) },
      });
    }
  }

  /**
   * Spends one attempt and tells whether there was one left. In a transaction it is spent only if
   * that is committed, so that a repeated request does not count twice.
   */
  async allows(budget: Budget, on: Reader = this.database): Promise<boolean> {
    return (await this.spend(budget, on)).used <= budget.most;
  }

  /** An attempt that succeeded does not count. */
  async giveBack(...budgets: readonly Budget[]): Promise<void> {
    await this.database.query(
      'UPDATE throttle SET used = greatest(0, used - 1) WHERE key = ANY ($1::bytea[])',
      [budgets.map(keyOf)],
    );
  }

  private spend(budget: Budget, on: Reader = this.database): Promise<Spent> {
    return on.one<Spent>(
      `INSERT INTO throttle AS t (key, used, ends_at)
       VALUES ($1, 1, clock_timestamp() + make_interval(secs => $2))
       ON CONFLICT (key) DO UPDATE SET
         used = CASE WHEN t.ends_at <= clock_timestamp() THEN 1 ELSE least(t.used, 1000000) + 1 END,
         ends_at = CASE WHEN t.ends_at <= clock_timestamp() THEN excluded.ends_at ELSE t.ends_at END
       RETURNING used, ceil(extract(epoch FROM ends_at - clock_timestamp()))::int AS "secondsLeft"`,
      [keyOf(budget), budget.seconds],
    );
  }
}

function keyOf(budget: Budget): Buffer {
  return createHash('sha256').update(JSON.stringify(budget.of)).digest();
}
