import { Injectable, Logger, type OnApplicationShutdown, type OnModuleInit } from '@nestjs/common';
import { Database, said } from '@samrad/platform/api';

/** How long a repeated request still gets its first answer. */
const KEPT = '2 days';
const EVERY_MS = 3_600_000;
/** Rows in one statement, so that no lock is held for long. */
const AT_ONCE = 10_000;

/** Forgets answers that nobody will ask for again. */
@Injectable()
export class IdempotencyExpiry implements OnModuleInit, OnApplicationShutdown {
  private readonly log = new Logger('IdempotencyExpiry');
  private timer: NodeJS.Timeout | null = null;

  constructor(private readonly database: Database) {}

  onModuleInit(): void {
    this.timer = setInterval(() => {
      this.expire().catch((error: unknown) =>
        this.log.warn(`Old answers were not forgotten. ${said(error)}`),
      );
    }, EVERY_MS);
    this.timer.unref();
  }

  onApplicationShutdown(): void {
    if (this.timer) clearInterval(this.timer);
  }

  /** Returns how many were forgotten. */
  async expire(): Promise<number> {
    let forgotten = 0;
    for (let last = AT_ONCE; last === AT_ONCE; forgotten += last) {
      const { count } = await this.database.one<{ count: number }>(
        `WITH gone AS (
           DELETE FROM idempotency WHERE (owner, key) IN (
             SELECT owner, key FROM idempotency WHERE at < clock_timestamp() - $1::interval LIMIT $2)
           RETURNING 1)
         SELECT count(*) FROM gone`,
        [KEPT, AT_ONCE],
      );
      last = count;
    }
    return forgotten;
  }
}
