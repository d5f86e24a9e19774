import type { MigrationInterface, QueryRunner } from 'typeorm';

/** Proposals with every version of them, and who supports which. */
export class Proposal1000000000040 implements MigrationInterface {
  name = 'Proposal1000000000040';

  async up(runner: QueryRunner): Promise<void> {
    await runner.query(`
      CREATE TABLE proposal (
        id uuid CONSTRAINT proposal_pkey PRIMARY KEY,
        dialogue_id uuid NOT NULL CONSTRAINT proposal_dialogue_id_fkey REFERENCES dialogue,
        number integer NOT NULL CONSTRAINT proposal_number CHECK (number >= 1),
        participant_id uuid NOT NULL,
        thread_id uuid NOT NULL,
        title text NOT NULL,
        body text NOT NULL,
        language text NOT NULL CONSTRAINT proposal_language
          CHECK (language ~ '^[a-z]{2,3}(-[A-Z][a-z]{3})?(-[A-Z]{2})?$'),
        status text NOT NULL DEFAULT 'submitted' CONSTRAINT proposal_status CHECK (status IN ('submitted', 'merged', 'withdrawn')),
        version integer NOT NULL DEFAULT 1 CONSTRAINT proposal_version CHECK (version BETWEEN 1 AND 200),
        supports integer NOT NULL DEFAULT 0 CONSTRAINT proposal_supports CHECK (supports >= 0),
        imported_supports integer NOT NULL DEFAULT 0
          CONSTRAINT proposal_imported_supports CHECK (imported_supports >= 0),
        imported_ref text CONSTRAINT proposal_imported_ref CHECK (length(imported_ref) BETWEEN 1 AND 100),
        submitted_at timestamptz NOT NULL DEFAULT clock_timestamp(),
        edited_at timestamptz,
        withdrawn_at timestamptz,
        CONSTRAINT proposal_dialogue_id_number_key UNIQUE (dialogue_id, number),
        CONSTRAINT proposal_id_dialogue_id_key UNIQUE (id, dialogue_id),
        CONSTRAINT proposal_thread_id_key UNIQUE (thread_id),
        CONSTRAINT proposal_dialogue_id_imported_ref_key UNIQUE (dialogue_id, imported_ref),
        CONSTRAINT proposal_thread_id_fkey FOREIGN KEY (thread_id, dialogue_id) REFERENCES thread (id, dialogue_id),
        CONSTRAINT proposal_participant_id_fkey FOREIGN KEY (participant_id, dialogue_id)
          REFERENCES participant (id, dialogue_id),
        -- What is imported is kept as it was, empty texts too.
        CONSTRAINT proposal_title CHECK (length(title) BETWEEN 8 AND 120
          OR (imported_ref IS NOT NULL AND length(title) BETWEEN 1 AND 500)),
        CONSTRAINT proposal_body CHECK (length(body) BETWEEN 20 AND 20000
          OR (imported_ref IS NOT NULL AND length(body) <= 80000)),
        CONSTRAINT proposal_withdrawn CHECK ((status = 'withdrawn') = (withdrawn_at IS NOT NULL)),
        CONSTRAINT proposal_imported CHECK (imported_supports = 0 OR imported_ref IS NOT NULL)
      )`);
    await runner.query(`
      CREATE TABLE proposal_version (
        proposal_id uuid NOT NULL CONSTRAINT proposal_version_proposal_id_fkey REFERENCES proposal,
        version integer NOT NULL CONSTRAINT proposal_version_version CHECK (version BETWEEN 1 AND 200),
        title text NOT NULL CONSTRAINT proposal_version_title CHECK (length(title) BETWEEN 1 AND 500),
        body text NOT NULL CONSTRAINT proposal_version_body CHECK (length(body) <= 80000),
        at timestamptz NOT NULL DEFAULT clock_timestamp(),
        CONSTRAINT proposal_version_pkey PRIMARY KEY (proposal_id, version)
      )`);
    await runner.query(`
      CREATE TABLE support (
        proposal_id uuid NOT NULL,
        participant_id uuid NOT NULL,
        dialogue_id uuid NOT NULL,
        given_at timestamptz NOT NULL DEFAULT clock_timestamp(),
        CONSTRAINT support_pkey PRIMARY KEY (proposal_id, participant_id),
        -- One dialogue for both: its lock is what makes counting safe.
        CONSTRAINT support_proposal_id_fkey FOREIGN KEY (proposal_id, dialogue_id)
          REFERENCES proposal (id, dialogue_id),
        CONSTRAINT support_participant_id_fkey FOREIGN KEY (participant_id, dialogue_id)
          REFERENCES participant (id, dialogue_id)
      )`);
    await this.addIndexes(runner);
  }

  /** One for each order of the list, the rest for the keys that point away. */
  private async addIndexes(runner: QueryRunner): Promise<void> {
    await runner.query(`
      CREATE INDEX proposal_dialogue_id_supports
      ON proposal (dialogue_id, ((supports + imported_supports)) DESC, number DESC) WHERE status = 'submitted'`);
    await runner.query(`CREATE INDEX proposal_participant_id ON proposal (participant_id)`);
    await runner.query(`CREATE INDEX support_participant_id ON support (participant_id)`);
  }

  async down(runner: QueryRunner): Promise<void> {
    await runner.query(`DROP TABLE support, proposal_version, proposal`);
  }
}
