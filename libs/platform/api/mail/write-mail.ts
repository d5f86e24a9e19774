import { newId } from '../database/new-id';
import { CHANNEL } from '../signals/signals';

/** Wake-up topic: a mail waits in the outbox. */
export const MAIL_WRITTEN = 'mail';

/** A plain-text mail. The subject is one line; the body may hold links that are secrets. */
export interface Mail {
  readonly to: string;
  readonly subject: string;
  readonly body: string;
  readonly language: string;
}

/** What can run a statement inside a transaction, such as the register's WriteTransaction. */
interface Statements {
  query<T>(sql: string, params?: readonly unknown[]): Promise<T[]>;
}

/**
 * Puts a mail into the outbox within the caller's transaction: rolled back, it was never written;
 * committed, it is sent sooner or later. The wake-up goes out with the commit.
 */
export async function writeMail(tx: Statements, mail: Mail): Promise<void> {
  const id = newId();
  await tx.query(
    'INSERT INTO mail_outbox (id, recipient, subject, body, language) VALUES ($1, $2, $3, $4, $5)',
    [id, mail.to, mail.subject, mail.body, mail.language],
  );
  await tx.query('SELECT pg_notify($1, $2)', [CHANNEL, `${MAIL_WRITTEN}:${id}`]);
}
