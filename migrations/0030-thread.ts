import type { MigrationInterface, QueryRunner } from 'typeorm';

/** Threads that anything can own, and the comments in them. */
export class Thread1000000000030 implements MigrationInterface {
  name = 'Thread1000000000030';

  async up(runner: QueryRunner): Promise<void> {
    await runner.query(`
      CREATE TABLE thread (
        id uuid CONSTRAINT thread_pkey PRIMARY KEY,
        dialogue_id uuid NOT NULL CONSTRAINT thread_dialogue_id_fkey REFERENCES dialogue,
        comments integer NOT NULL DEFAULT 0 CONSTRAINT thread_comments CHECK (comments >= 0),
        visible_for integer NOT NULL DEFAULT 0,
        visible_against integer NOT NULL DEFAULT 0,
        visible_question integer NOT NULL DEFAULT 0,
        visible_neither integer NOT NULL DEFAULT 0,
        CONSTRAINT thread_visible CHECK (least(visible_for, visible_against, visible_question, visible_neither) >= 0
          AND visible_for + visible_against + visible_question + visible_neither <= comments),
        CONSTRAINT thread_id_dialogue_id_key UNIQUE (id, dialogue_id)
      )`);
    await runner.query(`CREATE INDEX thread_dialogue_id ON thread (dialogue_id)`);
    await runner.query(`
      CREATE TABLE comment (
        id uuid CONSTRAINT comment_pkey PRIMARY KEY,
        thread_id uuid NOT NULL,
        dialogue_id uuid NOT NULL,
        participant_id uuid NOT NULL,
        number integer NOT NULL CONSTRAINT comment_number CHECK (number >= 1),
        parent_id uuid,
        path integer[] NOT NULL,
        body text NOT NULL,
        stance text NOT NULL CONSTRAINT comment_stance CHECK (stance IN ('for', 'against', 'question', 'neither')),
        language text NOT NULL CONSTRAINT comment_language
          CHECK (language ~ '^[a-z]{2,3}(-[A-Z][a-z]{3})?(-[A-Z]{2})?$'),
        first_contribution boolean NOT NULL DEFAULT false,
        created_at timestamptz NOT NULL DEFAULT clock_timestamp(),
        hidden_at timestamptz,
        hidden_rule text CONSTRAINT comment_hidden_rule CHECK (hidden_rule ~ '^[a-z]+(-[a-z]+)*$'),
        hidden_reason text CONSTRAINT comment_hidden_reason CHECK (length(hidden_reason) BETWEEN 10 AND 2000),
        imported_ref text CONSTRAINT comment_imported_ref CHECK (length(imported_ref) BETWEEN 1 AND 100),
        imported_up integer CONSTRAINT comment_imported_up CHECK (imported_up >= 0),
        imported_down integer CONSTRAINT comment_imported_down CHECK (imported_down >= 0),
        parent_missing boolean NOT NULL DEFAULT false,
        CONSTRAINT comment_thread_id_fkey FOREIGN KEY (thread_id, dialogue_id)
          REFERENCES thread (id, dialogue_id),
        CONSTRAINT comment_participant_id_fkey FOREIGN KEY (participant_id, dialogue_id)
          REFERENCES participant (id, dialogue_id),
        CONSTRAINT comment_id_thread_id_key UNIQUE (id, thread_id),
        CONSTRAINT comment_parent_id_fkey FOREIGN KEY (parent_id, thread_id) REFERENCES comment (id, thread_id),
        CONSTRAINT comment_thread_id_number_key UNIQUE (thread_id, number),
        CONSTRAINT comment_dialogue_id_imported_ref_key UNIQUE (dialogue_id, imported_ref),
        CONSTRAINT comment_body CHECK (length(body) BETWEEN 1 AND 5000 OR (body = '' AND imported_ref IS NOT NULL)),
        CONSTRAINT comment_path CHECK (cardinality(path) BETWEEN 1 AND 31
          AND path[cardinality(path)] = number AND (cardinality(path) = 1) = (parent_id IS NULL)),
        CONSTRAINT comment_hidden CHECK (num_nulls(hidden_at, hidden_rule, hidden_reason) IN (0, 3)),
        CONSTRAINT comment_imported CHECK (num_nulls(imported_up, imported_down) IN (0, 2)
          AND (imported_up IS NULL OR imported_ref IS NOT NULL)),
        CONSTRAINT comment_parent_missing CHECK (NOT parent_missing OR (parent_id IS NULL AND imported_ref IS NOT NULL))
      )`);
    await this.addIndexes(runner);
  }

  /** One for each order of a page, one for each of the keys that point away. */
  private async addIndexes(runner: QueryRunner): Promise<void> {
    await runner.query(`CREATE INDEX comment_thread_id_path ON comment (thread_id, path)`);
    await runner.query(
      `CREATE INDEX comment_thread_id_root_path ON comment (thread_id, (path[1]) DESC, path)`,
    );
    await runner.query(
      `CREATE INDEX comment_dialogue_id_created_at ON comment (dialogue_id, created_at DESC, id DESC)`,
    );
    await runner.query(`CREATE INDEX comment_participant_id ON comment (participant_id)`);
    await runner.query(
      `CREATE INDEX comment_parent_id ON comment (parent_id) WHERE parent_id IS NOT NULL`,
    );
  }

  async down(runner: QueryRunner): Promise<void> {
    await runner.query(`DROP TABLE comment, thread`);
  }
}
