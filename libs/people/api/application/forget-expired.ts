import {
  Injectable,
  Logger,
  type BeforeApplicationShutdown,
  type OnModuleInit,
} from '@nestjs/common';
import { Database, said } from '@samrad/platform/api';
import { SESSION_LIFETIME } from '@samrad/people/contract';

const EVERY_MS = 3_600_000;

/** Rows in one statement, so that no lock is held for long. */
const AT_ONCE = 10_000;

const EXPIRED = {
  throttle: 'ends_at < clock_timestamp()',
  invitation: `expires_at < clock_timestamp() - interval '30 days'`,
  feedback: `given_at < clock_timestamp() - interval '400 days'`,
  mailed_token: 'expires_at < clock_timestamp()',
  session: `expires_at < clock_timestamp()
    OR last_seen_at < clock_timestamp() - interval '${SESSION_LIFETIME.idleDays} days'`,
  known_device: `last_used_at < clock_timestamp() - interval '400 days'`,
} as const;

/** What no longer holds is not kept: once an hour, by whichever process comes first. */
@Injectable()
export class ForgetExpired implements OnModuleInit, BeforeApplicationShutdown {
  private readonly log = new Logger('ForgetExpired');
  private timer: NodeJS.Timeout | null = null;

  constructor(private readonly database: Database) {}

  onModuleInit(): void {
    this.timer = setInterval(() => void this.execute(), EVERY_MS);
    this.timer.unref();
  }

  beforeApplicationShutdown(): void {
    if (this.timer) clearInterval(this.timer);
  }

  async execute(): Promise<void> {
    try {
      for (const [table, expired] of Object.entries(EXPIRED)) await this.forget(table, expired);
    } catch (error) {
      this.log.warn(`What has expired could not be forgotten. ${said(error)}`);
    }
  }

  /** Skips rows that somebody holds, such as another process that forgets: the next hour takes them. */
  private async forget(table: string, expired: string): Promise<void> {
    for (let last = AT_ONCE; last === AT_ONCE;) {
      const { count } = await this.database.one<{ count: number }>(
        `WITH gone AS (
           DELETE FROM ${table} WHERE ctid = ANY (ARRAY(
             SELECT ctid FROM ${table} WHERE ${expired} LIMIT $1 FOR UPDATE SKIP LOCKED))
           RETURNING 1)
         SELECT count(*) FROM gone`,
        [AT_ONCE],
      );
      last = count;
    }
  }
}
