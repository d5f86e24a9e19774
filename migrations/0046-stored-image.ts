import type { MigrationInterface, QueryRunner } from 'typeorm';

/** Images people put in, made anew by us, and which of them stand with a proposal. */
export class StoredImage1000000000046 implements MigrationInterface {
  name = 'StoredImage1000000000046';

  async up(runner: QueryRunner): Promise<void> {
    await runner.query(`
      CREATE TABLE stored_image (
        id uuid CONSTRAINT stored_image_pkey PRIMARY KEY,
        account_id uuid CONSTRAINT stored_image_account_id_fkey REFERENCES account ON DELETE SET NULL,
        -- The upload's idempotency key, and what came with it: repeated, it is the same image.
        key uuid NOT NULL,
        sha256 bytea NOT NULL CONSTRAINT stored_image_sha256 CHECK (length(sha256) = 32),
        width integer NOT NULL CONSTRAINT stored_image_width CHECK (width BETWEEN 1 AND 1600),
        height integer NOT NULL CONSTRAINT stored_image_height CHECK (height BETWEEN 1 AND 1600),
        full_size bytea NOT NULL CONSTRAINT stored_image_full_size CHECK (length(full_size) <= 4000000),
        small_size bytea NOT NULL CONSTRAINT stored_image_small_size CHECK (length(small_size) <= 1000000),
        at timestamptz NOT NULL DEFAULT clock_timestamp(),
        -- Null while something shows it; what nothing shows is swept after eight.
        unused_since timestamptz DEFAULT clock_timestamp(),
        CONSTRAINT stored_image_account_id_key_key UNIQUE (account_id, key)
      )`);
    // WebP is compressed already.
    await runner.query(`
      ALTER TABLE stored_image ALTER full_size SET STORAGE EXTERNAL, ALTER small_size SET STORAGE EXTERNAL`);
    await runner.query(
      `CREATE INDEX stored_image_unused_since ON stored_image (unused_since) WHERE unused_since IS NOT NULL`,
    );
    await runner.query(`CREATE INDEX stored_image_account_id_at ON stored_image (account_id, at)`);
    await runner.query(`
      CREATE TABLE proposal_image (
        image_id uuid CONSTRAINT proposal_image_pkey PRIMARY KEY
          CONSTRAINT proposal_image_image_id_fkey REFERENCES stored_image,
        proposal_id uuid NOT NULL CONSTRAINT proposal_image_proposal_id_fkey REFERENCES proposal,
        position integer NOT NULL CONSTRAINT proposal_image_position CHECK (position BETWEEN 1 AND 5),
        -- Null: decoration only, and its author said so.
        alt text CONSTRAINT proposal_image_alt CHECK (length(alt) BETWEEN 1 AND 300),
        CONSTRAINT proposal_image_proposal_id_position_key UNIQUE (proposal_id, position)
      )`);
  }

  async down(runner: QueryRunner): Promise<void> {
    await runner.query(`DROP TABLE proposal_image, stored_image`);
  }
}
