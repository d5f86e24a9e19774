import { Injectable, Logger, type OnApplicationShutdown, type OnModuleInit } from '@nestjs/common';
import { IMAGE_LIMITS } from '@samrad/platform/contract';
import { Database } from '../database/database';
import { said } from '../problems/said';

const KEPT = `${IMAGE_LIMITS.unused.days} days`;
const EVERY_MS = 1_800_000;
const AT_ONCE = 200;

/** Removes images that nothing shows. */
@Injectable()
export class ImageSweep implements OnModuleInit, OnApplicationShutdown {
  private readonly log = new Logger('ImageSweep');
  private timer: NodeJS.Timeout | null = null;

  constructor(private readonly database: Database) {}

  onModuleInit(): void {
    this.timer = setInterval(() => {
      this.sweep().catch((error: unknown) =>
        this.log.warn(`Unused images were not removed. ${said(error)}`),
      );
    }, EVERY_MS);
    this.timer.unref();
  }

  onApplicationShutdown(): void {
    if (this.timer) clearInterval(this.timer);
  }

  /** Returns how many were removed. */
  async sweep(): Promise<number> {
    let removed = 0;
    for (let last = AT_ONCE; last === AT_ONCE; removed += last) {
      const { count } = await this.database.one<{ count: number }>(
        `WITH gone AS (
           DELETE FROM stored_image WHERE id IN (
             SELECT id FROM stored_image WHERE unused_since < clock_timestamp() - $1::interval LIMIT $2
             FOR UPDATE SKIP LOCKED)
           RETURNING 1)
         SELECT count(*) FROM gone`,
        [KEPT, AT_ONCE],
      );
      last = count;
    }
    return removed;
  }
}
