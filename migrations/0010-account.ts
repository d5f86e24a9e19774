import type { MigrationInterface, QueryRunner } from 'typeorm';

/** Accounts, the sessions they are signed in with, and the devices they were once signed in on. */
export class Account1000000000010 implements MigrationInterface {
  name = 'Account1000000000010';

  async up(runner: QueryRunner): Promise<void> {
    await runner.query(`
      CREATE TABLE account (
        id uuid CONSTRAINT account_pkey PRIMARY KEY,
        email text NOT NULL CONSTRAINT account_email_key UNIQUE
          CONSTRAINT account_email CHECK (email = lower(email) AND length(email) <= 254 AND email ~ '^[^[:space:]@]+@[^[:space:]@]+$'),
        email_confirmed_at timestamptz,
        password_hash text NOT NULL
          CONSTRAINT account_password_hash CHECK (password_hash LIKE '$argon2id$%' AND length(password_hash) <= 200),
        language text NOT NULL CONSTRAINT account_language CHECK (language IN ('sv', 'fi', 'en')),
        municipality text CONSTRAINT account_municipality CHECK (municipality ~ '^[0-9]{4}$'),
        created_at timestamptz NOT NULL DEFAULT clock_timestamp(),
        disabled_at timestamptz
      )`);
    await runner.query(`
      CREATE TABLE session (
        id uuid CONSTRAINT session_pkey PRIMARY KEY,
        account_id uuid NOT NULL CONSTRAINT session_account_id_fkey REFERENCES account ON DELETE CASCADE,
        token_hash bytea NOT NULL CONSTRAINT session_token_hash_key UNIQUE
          CONSTRAINT session_token_hash CHECK (length(token_hash) = 32),
        device text NOT NULL CONSTRAINT session_device CHECK (length(device) <= 60),
        created_at timestamptz NOT NULL DEFAULT clock_timestamp(),
        last_seen_at timestamptz NOT NULL DEFAULT clock_timestamp(),
        expires_at timestamptz NOT NULL,
        CONSTRAINT session_lifetime CHECK (expires_at > created_at AND expires_at <= created_at + interval '31 days')
      )`);
    await runner.query(`CREATE INDEX session_account_id ON session (account_id)`);
    await runner.query(`
      CREATE TABLE known_device (
        account_id uuid NOT NULL CONSTRAINT known_device_account_id_fkey REFERENCES account ON DELETE CASCADE,
        token_hash bytea NOT NULL CONSTRAINT known_device_token_hash CHECK (length(token_hash) = 32),
        last_used_at timestamptz NOT NULL DEFAULT clock_timestamp(),
        CONSTRAINT known_device_pkey PRIMARY KEY (account_id, token_hash)
      )`);
  }

  async down(runner: QueryRunner): Promise<void> {
    await runner.query(`DROP TABLE known_device, session, account`);
  }
}
