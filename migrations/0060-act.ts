import type { MigrationInterface, QueryRunner } from 'typeorm';

/** Acts of moderation: what was done to which comment, under which rule, why and by whom. */
export class Act1000000000060 implements MigrationInterface {
  name = 'Act1000000000060';

  async up(runner: QueryRunner): Promise<void> {
    await runner.query(`
      CREATE TABLE act (
        id uuid CONSTRAINT act_pkey PRIMARY KEY,
        dialogue_id uuid NOT NULL CONSTRAINT act_dialogue_id_fkey REFERENCES dialogue,
        comment_id uuid NOT NULL CONSTRAINT act_comment_id_fkey REFERENCES comment,
        kind text NOT NULL CONSTRAINT act_kind CHECK (kind IN ('hide', 'restore')),
        rule text,
        reason text NOT NULL CONSTRAINT act_reason CHECK (length(reason) BETWEEN 10 AND 2000),
        account_id uuid CONSTRAINT act_account_id_fkey REFERENCES account ON DELETE SET NULL,
        at timestamptz NOT NULL DEFAULT clock_timestamp(),
        CONSTRAINT act_rule CHECK (CASE kind WHEN 'hide' THEN rule IS NOT NULL AND rule IN (
            'on-topic', 'no-impersonation', 'no-personal-attacks', 'no-personal-data', 'respect', 'no-spam',
            'own-words', 'unlawful-threat', 'breach-of-privacy', 'incitement-to-crime',
            'agitation-against-group', 'child-abuse-material', 'unlawful-violence', 'terrorism', 'copyright')
          ELSE rule IS NULL END)
      )`);
    await runner.query(`CREATE INDEX act_dialogue_id_id ON act (dialogue_id, id DESC)`);
    await runner.query(`CREATE INDEX act_comment_id ON act (comment_id)`);
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
