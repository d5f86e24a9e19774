import type { MigrationInterface, QueryRunner } from 'typeorm';

/** Which folder an imported dialogue came from, and what its source said that has no place elsewhere. */
export class Import1000000000070 implements MigrationInterface {
  name = 'Import1000000000070';

  async up(runner: QueryRunner): Promise<void> {
    await runner.query(`
      CREATE TABLE imported_dialogue (
        dialogue_id uuid CONSTRAINT imported_dialogue_pkey PRIMARY KEY
          CONSTRAINT imported_dialogue_dialogue_id_fkey REFERENCES dialogue,
        source text NOT NULL CONSTRAINT imported_dialogue_source CHECK (source IN ('polis', 'decide-madrid')),
        ref text NOT NULL CONSTRAINT imported_dialogue_ref CHECK (length(ref) BETWEEN 1 AND 200),
        content_hash bytea NOT NULL CONSTRAINT imported_dialogue_content_hash CHECK (length(content_hash) = 32),
        participants integer NOT NULL CONSTRAINT imported_dialogue_participants CHECK (participants >= 0),
        statements integer NOT NULL CONSTRAINT imported_dialogue_statements CHECK (statements >= 0),
        proposals integer NOT NULL CONSTRAINT imported_dialogue_proposals CHECK (proposals >= 0),
        comments integer NOT NULL CONSTRAINT imported_dialogue_comments CHECK (comments >= 0),
        stands integer NOT NULL CONSTRAINT imported_dialogue_stands CHECK (stands >= 0),
        rows_read integer NOT NULL CONSTRAINT imported_dialogue_rows_read CHECK (rows_read >= 0),
        rows_skipped integer NOT NULL CONSTRAINT imported_dialogue_rows_skipped CHECK (rows_skipped >= 0),
        imported_at timestamptz NOT NULL DEFAULT clock_timestamp(),
        CONSTRAINT imported_dialogue_source_ref_content_hash_key UNIQUE (source, ref, content_hash)
      )`);
    await runner.query(`
      CREATE TABLE imported_participant (
        participant_id uuid CONSTRAINT imported_participant_pkey PRIMARY KEY
          CONSTRAINT imported_participant_participant_id_fkey REFERENCES participant ON DELETE CASCADE,
        source_group integer NOT NULL CONSTRAINT imported_participant_source_group CHECK (source_group >= 0)
      )`);
    await runner.query(`
      CREATE TABLE imported_statement (
        statement_id uuid CONSTRAINT imported_statement_pkey PRIMARY KEY
          CONSTRAINT imported_statement_statement_id_fkey REFERENCES statement ON DELETE CASCADE,
        is_meta boolean NOT NULL,
        is_seed boolean NOT NULL
      )`);
    await runner.query(`
      CREATE TABLE imported_proposal (
        proposal_id uuid CONSTRAINT imported_proposal_pkey PRIMARY KEY
          CONSTRAINT imported_proposal_proposal_id_fkey REFERENCES proposal ON DELETE CASCADE,
        has_text boolean NOT NULL,
        source_status text NOT NULL CONSTRAINT imported_proposal_source_status CHECK (length(source_status) <= 100),
        source_comments integer NOT NULL CONSTRAINT imported_proposal_source_comments CHECK (source_comments >= 0)
      )`);
  }

  async down(runner: QueryRunner): Promise<void> {
    await runner.query(
      `DROP TABLE imported_proposal, imported_statement, imported_participant, imported_dialogue`,
    );
  }
}
