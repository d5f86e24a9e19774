import type { MigrationInterface, QueryRunner } from 'typeorm';

/** Single-use links sent by mail, for a forgotten password or an address to confirm; hashes only. */
export class MailedToken1000000000012 implements MigrationInterface {
  name = 'MailedToken1000000000012';

  async up(runner: QueryRunner): Promise<void> {
    await runner.query(`
      CREATE TABLE mailed_token (
        token_hash bytea CONSTRAINT mailed_token_pkey PRIMARY KEY
          CONSTRAINT mailed_token_token_hash CHECK (length(token_hash) = 32),
        account_id uuid NOT NULL CONSTRAINT mailed_token_account_id_fkey REFERENCES account ON DELETE CASCADE,
        purpose text NOT NULL CONSTRAINT mailed_token_purpose CHECK (purpose IN ('password-reset', 'email-confirmation')),
        created_at timestamptz NOT NULL DEFAULT clock_timestamp(),
        expires_at timestamptz NOT NULL,
        CONSTRAINT mailed_token_lifetime CHECK (expires_at > created_at)
      )`);
    await runner.query(
      `CREATE INDEX mailed_token_account_id ON mailed_token (account_id, purpose)`,
    );
  }

  async down(runner: QueryRunner): Promise<void> {
    await runner.query(`DROP TABLE mailed_token`);
  }
}
