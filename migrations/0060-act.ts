import type { MigrationInterface, QueryRunner } from 'typeorm';

const RULES = `'on-topic', 'no-impersonation', 'no-personal-attacks', 'no-personal-data', 'respect', 'no-spam',
  'own-words', 'unlawful-threat', 'breach-of-privacy', 'incitement-to-crime', 'agitation-against-group',
  'child-abuse-material', 'unlawful-violence', 'terrorism', 'copyright'`;

/**
 * Acts of moderation: what was done to which post, thread or participant, under which rule, why, for
 * how long and by whom.
 */
export class Act1000000000060 implements MigrationInterface {
  name = 'Act1000000000060';

  async up(runner: QueryRunner): Promise<void> {
    await runner.query(`
      CREATE TABLE act (
        id uuid CONSTRAINT act_pkey PRIMARY KEY,
        dialogue_id uuid NOT NULL CONSTRAINT act_dialogue_id_fkey REFERENCES dialogue,
        comment_id uuid CONSTRAINT act_comment_id_fkey REFERENCES comment,
        proposal_id uuid CONSTRAINT act_proposal_id_fkey REFERENCES proposal,
        statement_id uuid CONSTRAINT act_statement_id_fkey REFERENCES statement,
        thread_id uuid CONSTRAINT act_thread_id_fkey REFERENCES thread,
        participant_id uuid CONSTRAINT act_participant_id_fkey REFERENCES participant,
        kind text NOT NULL CONSTRAINT act_kind CHECK (kind IN (
          'hide', 'restore', 'dismiss', 'undo', 'slow', 'unslow', 'close', 'open', 'suspend', 'lift')),
        rule text,
        reason text NOT NULL CONSTRAINT act_reason CHECK (length(reason) BETWEEN 10 AND 2000),
        until timestamptz,
        account_id uuid CONSTRAINT act_account_id_fkey REFERENCES account ON DELETE SET NULL,
        at timestamptz NOT NULL DEFAULT clock_timestamp(),
        CONSTRAINT act_subject CHECK (
          num_nonnulls(comment_id, proposal_id, statement_id, thread_id, participant_id) = 1
          AND CASE WHEN kind IN ('slow', 'unslow', 'close', 'open') THEN thread_id IS NOT NULL
            WHEN kind IN ('suspend', 'lift') THEN participant_id IS NOT NULL
            ELSE thread_id IS NULL AND participant_id IS NULL END),
        CONSTRAINT act_rule CHECK (CASE WHEN kind IN ('hide', 'suspend')
          THEN rule IS NOT NULL AND rule IN (${RULES}) ELSE rule IS NULL END),
        CONSTRAINT act_until CHECK ((until IS NOT NULL) = (kind IN ('slow', 'suspend')))
      )`);
    await runner.query(`CREATE INDEX act_dialogue_id_at ON act (dialogue_id, at DESC, id DESC)`);
    for (const subject of ['comment', 'proposal', 'statement', 'thread', 'participant']) {
      await runner.query(
        `CREATE INDEX act_${subject}_id ON act (${subject}_id) WHERE ${subject}_id IS NOT NULL`,
      );
    }
    await runner.query(
      `CREATE INDEX act_account_id ON act (account_id) WHERE account_id IS NOT NULL`,
    );
    // The desk's list of what is hidden is short and stays quick however long the dialogue.
    await runner.query(`
      CREATE INDEX comment_dialogue_id_hidden ON comment (dialogue_id, created_at DESC, id DESC)
      WHERE hidden_at IS NOT NULL`);
  }

  async down(runner: QueryRunner): Promise<void> {
    await runner.query(`DROP INDEX comment_dialogue_id_hidden`);
    await runner.query(`DROP TABLE act`);
  }
}
