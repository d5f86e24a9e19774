import { Injectable } from '@nestjs/common';
import { Database } from '../database/database';

export interface WaitingMail {
  readonly id: string;
  readonly to: string;
  readonly subject: string;
  readonly body: string;
  readonly language: string;
}

export interface WrittenMail extends WaitingMail {
  readonly writtenAt: Date;
}

/** Longer than one delivery can take: a process that died with a mail in hand frees it then. */
const LEASE_SECONDS = 120;
const KEEP_TRYING_DAYS = 5;
const KEEP_SENT_DAYS = 30;

/** The outbox as the sender sees it; several processes share it without meeting. */
@Injectable()
export class OutboxRepository {
  constructor(private readonly database: Database) {}

  /** Takes the mail that has waited longest, so that no other process takes it; null when none is due. */
  claim(): Promise<WaitingMail | null> {
    return this.database.maybeOne<WaitingMail>(
      `UPDATE mail_outbox SET attempts = attempts + 1,
         next_attempt_at = clock_timestamp() + make_interval(secs => $1)
       WHERE id = (SELECT id FROM mail_outbox
         WHERE sent_at IS NULL AND given_up_at IS NULL AND next_attempt_at <= clock_timestamp()
         ORDER BY next_attempt_at LIMIT 1 FOR UPDATE SKIP LOCKED)
       RETURNING id, recipient AS "to", subject, body, language`,
      [LEASE_SECONDS],
    );
  }

  /** @param keepBody the demo shows what was sent; elsewhere a delivered secret is not kept */
  async sent(id: string, keepBody: boolean): Promise<void> {
    await this.database.query(
      `UPDATE mail_outbox SET sent_at = clock_timestamp(), last_error = NULL,
         body = CASE WHEN $2 THEN body END WHERE id = $1`,
      [id, keepBody],
    );
  }

  /** Tries again in 2, 4, 8 … seconds, a quarter of an hour at most; gives up after five days. */
  async failed(id: string, error: string, forGood: boolean): Promise<void> {
    await this.database.query(
      `UPDATE mail_outbox SET last_error = left($2, 300),
         next_attempt_at = clock_timestamp() + make_interval(secs => least(900, power(2, least(attempts, 10)))),
         given_up_at = CASE WHEN $3 OR written_at < clock_timestamp() - make_interval(days => $4)
                       THEN clock_timestamp() END
       WHERE id = $1`,
      [id, error, forGood, KEEP_TRYING_DAYS],
    );
  }

  async forgetOld(): Promise<void> {
    await this.database.query(
      `DELETE FROM mail_outbox
       WHERE coalesce(sent_at, given_up_at) < clock_timestamp() - make_interval(days => $1)`,
      [KEEP_SENT_DAYS],
    );
  }

  /** Newest first, for the demo's mailbox. @param before id of the last mail of the page before */
  written(to: string | null, before: string | null, most: number): Promise<WrittenMail[]> {
    return this.database.query<WrittenMail>(
      `SELECT id, recipient AS "to", subject, body, language, written_at AS "writtenAt"
       FROM mail_outbox
       WHERE body IS NOT NULL AND ($1::text IS NULL OR recipient = $1) AND ($2::uuid IS NULL OR id < $2)
       ORDER BY id DESC LIMIT $3`,
      [to, before, most],
    );
  }
}
