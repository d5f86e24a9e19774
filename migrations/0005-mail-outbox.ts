import type { MigrationInterface, QueryRunner } from 'typeorm';

/** Mail is written in the transaction that causes it and delivered afterwards, by whoever is up. */
export class MailOutbox1000000000005 implements MigrationInterface {
  name = 'MailOutbox1000000000005';

  async up(runner: QueryRunner): Promise<void> {
    await runner.query(`
      CREATE TABLE mail_outbox (
        id uuid CONSTRAINT mail_outbox_pkey PRIMARY KEY,
        recipient text NOT NULL CONSTRAINT mail_outbox_recipient CHECK (length(recipient) <= 254),
        subject text NOT NULL CONSTRAINT mail_outbox_subject CHECK (length(subject) <= 200 AND subject !~ '[[:cntrl:]]'),
        body text CONSTRAINT mail_outbox_body CHECK (length(body) <= 20000),
        language text NOT NULL CONSTRAINT mail_outbox_language CHECK (length(language) <= 10),
        written_at timestamptz NOT NULL DEFAULT clock_timestamp(),
        attempts integer NOT NULL DEFAULT 0 CONSTRAINT mail_outbox_attempts CHECK (attempts >= 0),
        next_attempt_at timestamptz NOT NULL DEFAULT clock_timestamp(),
        sent_at timestamptz,
        given_up_at timestamptz,
        last_error text CONSTRAINT mail_outbox_last_error CHECK (length(last_error) <= 300),
        CONSTRAINT mail_outbox_end CHECK (sent_at IS NULL OR given_up_at IS NULL)
      )`);
    await runner.query(`
      CREATE INDEX mail_outbox_waiting ON mail_outbox (next_attempt_at)
      WHERE sent_at IS NULL AND given_up_at IS NULL`);
    await runner.query(`CREATE INDEX mail_outbox_recipient_id ON mail_outbox (recipient, id)`);
  }

  async down(runner: QueryRunner): Promise<void> {
    await runner.query(`DROP TABLE mail_outbox`);
  }
}
