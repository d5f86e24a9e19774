import type { MigrationInterface, QueryRunner } from 'typeorm';

/** What a dialogue sorts its proposals by, and where in the county a proposal is about. */
export class ProposalPlace1000000000045 implements MigrationInterface {
  name = 'ProposalPlace1000000000045';

  async up(runner: QueryRunner): Promise<void> {
    await runner.query(`
      CREATE TABLE dialogue_category (
        id uuid CONSTRAINT dialogue_category_pkey PRIMARY KEY,
        dialogue_id uuid NOT NULL CONSTRAINT dialogue_category_dialogue_id_fkey REFERENCES dialogue,
        position integer NOT NULL CONSTRAINT dialogue_category_position CHECK (position BETWEEN 1 AND 12),
        CONSTRAINT dialogue_category_id_dialogue_id_key UNIQUE (id, dialogue_id),
        -- Deferred: an order is changed by several statements of one transaction.
        CONSTRAINT dialogue_category_dialogue_id_position_key UNIQUE (dialogue_id, position) DEFERRABLE INITIALLY DEFERRED
      )`);
    await runner.query(`
      CREATE TABLE dialogue_category_name (
        category_id uuid NOT NULL CONSTRAINT dialogue_category_name_category_id_fkey
          REFERENCES dialogue_category ON DELETE CASCADE,
        language text NOT NULL CONSTRAINT dialogue_category_name_language
          CHECK (language ~ '^[a-z]{2,3}(-[A-Z][a-z]{3})?(-[A-Z]{2})?$'),
        name text NOT NULL CONSTRAINT dialogue_category_name_name CHECK (length(name) BETWEEN 2 AND 40),
        CONSTRAINT dialogue_category_name_pkey PRIMARY KEY (category_id, language)
      )`);
    await runner.query(`
      CREATE TABLE proposal_category (
        proposal_id uuid NOT NULL,
        category_id uuid NOT NULL,
        dialogue_id uuid NOT NULL,
        position integer NOT NULL CONSTRAINT proposal_category_position CHECK (position BETWEEN 1 AND 3),
        CONSTRAINT proposal_category_pkey PRIMARY KEY (proposal_id, category_id),
        CONSTRAINT proposal_category_proposal_id_position_key UNIQUE (proposal_id, position),
        -- One dialogue for both.
        CONSTRAINT proposal_category_proposal_id_fkey FOREIGN KEY (proposal_id, dialogue_id)
          REFERENCES proposal (id, dialogue_id),
        CONSTRAINT proposal_category_category_id_fkey FOREIGN KEY (category_id, dialogue_id)
          REFERENCES dialogue_category (id, dialogue_id) ON DELETE CASCADE
      )`);
    await runner.query(
      `CREATE INDEX proposal_category_category_id ON proposal_category (category_id)`,
    );
    await this.addPlace(runner);
  }

  /** The box is the county's with a little around it; a pin says more than a name, never less. */
  private async addPlace(runner: QueryRunner): Promise<void> {
    await runner.query(`
      ALTER TABLE proposal
        ADD municipality text CONSTRAINT proposal_municipality CHECK (municipality ~ '^[0-9]{4}$'),
        ADD place_name text CONSTRAINT proposal_place_name CHECK (length(place_name) BETWEEN 1 AND 100),
        ADD longitude double precision CONSTRAINT proposal_longitude CHECK (longitude BETWEEN 15.4 AND 17),
        ADD latitude double precision CONSTRAINT proposal_latitude CHECK (latitude BETWEEN 59.1 AND 60.3),
        ADD CONSTRAINT proposal_place CHECK (
          (longitude IS NULL) = (latitude IS NULL)
          AND (municipality IS NOT NULL OR (longitude IS NULL AND place_name IS NULL)))`);
    await runner.query(`
      CREATE INDEX proposal_dialogue_id_municipality ON proposal (dialogue_id, municipality)
      WHERE status <> 'withdrawn' AND municipality IS NOT NULL`);
  }

  async down(runner: QueryRunner): Promise<void> {
    await runner.query(`DROP INDEX proposal_dialogue_id_municipality`);
    await runner.query(`
      ALTER TABLE proposal DROP COLUMN municipality, DROP COLUMN place_name, DROP COLUMN longitude, DROP COLUMN latitude`);
    await runner.query(`DROP TABLE proposal_category, dialogue_category_name, dialogue_category`);
  }
}
