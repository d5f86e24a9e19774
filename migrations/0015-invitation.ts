import type { MigrationInterface, QueryRunner } from 'typeorm';

/** Invitations to a role that wait for an answer. */
export class Invitation1000000000015 implements MigrationInterface {
  name = 'Invitation1000000000015';

  async up(runner: QueryRunner): Promise<void> {
    await runner.query(`
      CREATE TABLE invitation (
        id uuid CONSTRAINT invitation_pkey PRIMARY KEY,
        organisation_id uuid NOT NULL CONSTRAINT invitation_organisation_id_fkey REFERENCES organisation ON DELETE CASCADE,
        email text NOT NULL
          CONSTRAINT invitation_email CHECK (email = lower(email) AND length(email) <= 254),
        role text NOT NULL CONSTRAINT invitation_role CHECK (role IN ('moderator', 'official', 'administrator')),
        language text NOT NULL CONSTRAINT invitation_language CHECK (language IN ('sv', 'fi', 'en')),
        token_hash bytea NOT NULL CONSTRAINT invitation_token_hash_key UNIQUE
          CONSTRAINT invitation_token_hash CHECK (length(token_hash) = 32),
        invited_at timestamptz NOT NULL DEFAULT clock_timestamp(),
        sent_at timestamptz NOT NULL DEFAULT clock_timestamp(),
        expires_at timestamptz NOT NULL CONSTRAINT invitation_lifetime CHECK (expires_at > sent_at),
        CONSTRAINT invitation_organisation_id_email_role_key UNIQUE (organisation_id, email, role)
      )`);
  }

  async down(runner: QueryRunner): Promise<void> {
    await runner.query(`DROP TABLE invitation`);
  }
}
