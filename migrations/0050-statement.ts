import type { MigrationInterface, QueryRunner } from 'typeorm';

/** Statements with their tallies, and who stands where. */
export class Statement1000000000050 implements MigrationInterface {
  name = 'Statement1000000000050';

  async up(runner: QueryRunner): Promise<void> {
    // Tallies change with every stand and are in no index: room on the page keeps updates in place.
    await runner.query(`
      CREATE TABLE statement (
        id uuid CONSTRAINT statement_pkey PRIMARY KEY,
        dialogue_id uuid NOT NULL CONSTRAINT statement_dialogue_id_fkey REFERENCES dialogue,
        number integer NOT NULL CONSTRAINT statement_number CHECK (number >= 1),
        participant_id uuid,
        text text NOT NULL,
        language text NOT NULL CONSTRAINT statement_language
          CHECK (language ~ '^[a-z]{2,3}(-[A-Z][a-z]{3})?(-[A-Z]{2})?$'),
        imported_ref text CONSTRAINT statement_imported_ref CHECK (length(imported_ref) BETWEEN 1 AND 100),
        imported_moderation smallint CONSTRAINT statement_imported_moderation CHECK (imported_moderation IN (-1, 0, 1)),
        agree integer NOT NULL DEFAULT 0 CONSTRAINT statement_agree CHECK (agree >= 0),
        disagree integer NOT NULL DEFAULT 0 CONSTRAINT statement_disagree CHECK (disagree >= 0),
        pass integer NOT NULL DEFAULT 0 CONSTRAINT statement_pass CHECK (pass >= 0),
        stated_at timestamptz NOT NULL DEFAULT clock_timestamp(),
        CONSTRAINT statement_text CHECK (length(text) BETWEEN 5 AND 300
          OR (imported_ref IS NOT NULL AND length(text) BETWEEN 1 AND 2000)),
        CONSTRAINT statement_imported CHECK (imported_moderation IS NULL OR imported_ref IS NOT NULL),
        CONSTRAINT statement_author CHECK (participant_id IS NOT NULL OR imported_ref IS NOT NULL),
        CONSTRAINT statement_dialogue_id_number_key UNIQUE (dialogue_id, number),
        CONSTRAINT statement_dialogue_id_imported_ref_key UNIQUE (dialogue_id, imported_ref),
        CONSTRAINT statement_id_dialogue_id_key UNIQUE (id, dialogue_id),
        CONSTRAINT statement_participant_id_fkey FOREIGN KEY (participant_id, dialogue_id)
          REFERENCES participant (id, dialogue_id)
      ) WITH (fillfactor = 50)`);
    await runner.query(`CREATE INDEX statement_participant_id ON statement (participant_id)`);
    await this.addStand(runner);
  }

  /**
   * The two composite keys make one dialogue of the statement's and the person's, so that the lock
   * on that dialogue's head is enough to serialise a stand.
   */
  private async addStand(runner: QueryRunner): Promise<void> {
    await runner.query(`
      CREATE TABLE stand (
        statement_id uuid NOT NULL,
        participant_id uuid NOT NULL,
        dialogue_id uuid NOT NULL,
        value smallint NOT NULL CONSTRAINT stand_value CHECK (value IN (-1, 0, 1)),
        taken_at timestamptz NOT NULL DEFAULT clock_timestamp(),
        CONSTRAINT stand_pkey PRIMARY KEY (participant_id, statement_id),
        CONSTRAINT stand_statement_id_fkey FOREIGN KEY (statement_id, dialogue_id)
          REFERENCES statement (id, dialogue_id),
        CONSTRAINT stand_participant_id_fkey FOREIGN KEY (participant_id, dialogue_id)
          REFERENCES participant (id, dialogue_id)
      )`);
    await runner.query(`CREATE INDEX stand_dialogue_id ON stand (dialogue_id, statement_id)`);
  }

  async down(runner: QueryRunner): Promise<void> {
    await runner.query(`DROP TABLE stand, statement`);
  }
}
