import type { MigrationInterface, QueryRunner } from 'typeorm';

/** Codes that let people into a dialogue for invited ones. Only a hash is kept, never the code. */
export class InvitationCode1000000000027 implements MigrationInterface {
  name = 'InvitationCode1000000000027';

  async up(runner: QueryRunner): Promise<void> {
    await runner.query(`
      CREATE TABLE invitation_code (
        id uuid CONSTRAINT invitation_code_pkey PRIMARY KEY,
        dialogue_id uuid NOT NULL CONSTRAINT invitation_code_dialogue_id_fkey REFERENCES dialogue,
        label text NOT NULL CONSTRAINT invitation_code_label CHECK (length(label) BETWEEN 1 AND 80),
        hash bytea NOT NULL CONSTRAINT invitation_code_hash_key UNIQUE
          CONSTRAINT invitation_code_hash CHECK (length(hash) = 32),
        uses integer NOT NULL CONSTRAINT invitation_code_uses CHECK (uses BETWEEN 1 AND 10000),
        used integer NOT NULL DEFAULT 0,
        expires_at timestamptz NOT NULL,
        revoked_at timestamptz,
        CONSTRAINT invitation_code_used CHECK (used BETWEEN 0 AND uses)
      )`);
    await runner.query(
      `CREATE INDEX invitation_code_dialogue_id ON invitation_code (dialogue_id, id DESC)`,
    );
  }

  async down(runner: QueryRunner): Promise<void> {
    await runner.query(`DROP TABLE invitation_code`);
  }
}
