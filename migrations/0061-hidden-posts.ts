import type { MigrationInterface, QueryRunner } from 'typeorm';

const RULE = `~ '^[a-z]+(-[a-z]+)*$'`;

/**
 * Proposals and statements can be hidden as comments can. `moderated_post` is all three as
 * moderation knows them; the trigger closes the talk about a proposal that is gone or hidden, so that
 * whoever takes it away need not think of its thread.
 */
export class HiddenPosts1000000000061 implements MigrationInterface {
  name = 'HiddenPosts1000000000061';

  async up(runner: QueryRunner): Promise<void> {
    for (const table of ['proposal', 'statement']) {
      await runner.query(`
        ALTER TABLE ${table}
          ADD hidden_at timestamptz,
          ADD hidden_rule text CONSTRAINT ${table}_hidden_rule CHECK (hidden_rule ${RULE}),
          ADD hidden_reason text CONSTRAINT ${table}_hidden_reason CHECK (length(hidden_reason) BETWEEN 10 AND 2000),
          ADD CONSTRAINT ${table}_hidden CHECK (num_nulls(hidden_at, hidden_rule, hidden_reason) IN (0, 3))`);
    }
    await this.addThreadEnd(runner);
    await this.addView(runner);
  }

  private async addThreadEnd(runner: QueryRunner): Promise<void> {
    await runner.query(`
      CREATE FUNCTION proposal_ends_thread() RETURNS trigger LANGUAGE plpgsql AS $$
      BEGIN
        UPDATE thread SET ended_at = CASE
          WHEN NEW.status IN ('withdrawn', 'merged') OR NEW.hidden_at IS NOT NULL THEN clock_timestamp() END
        WHERE id = NEW.thread_id;
        RETURN NULL;
      END $$`);
    await runner.query(`
      CREATE TRIGGER proposal_ends_thread AFTER UPDATE OF status, hidden_at ON proposal
      FOR EACH ROW EXECUTE FUNCTION proposal_ends_thread()`);
    await runner.query(`
      CREATE TRIGGER proposal_search_hidden AFTER UPDATE OF hidden_at ON proposal
      FOR EACH ROW EXECUTE FUNCTION search_follow_proposal()`);
  }

  private async addView(runner: QueryRunner): Promise<void> {
    await runner.query(`
      CREATE VIEW moderated_post AS
      SELECT c.id, 'comment'::text AS kind, c.dialogue_id, c.participant_id, c.thread_id, c.number,
        NULL::text AS title, c.body AS text, c.language, c.created_at AS at,
        c.hidden_at, c.hidden_rule, c.hidden_reason, true AS stands
      FROM comment c
      UNION ALL
      SELECT p.id, 'proposal', p.dialogue_id, p.participant_id, p.thread_id, p.number, p.title, p.body,
        p.language, p.submitted_at, p.hidden_at, p.hidden_rule, p.hidden_reason, p.status <> 'withdrawn'
      FROM proposal p
      UNION ALL
      SELECT s.id, 'statement', s.dialogue_id, s.participant_id, NULL, s.number, NULL, s.text, s.language,
        s.stated_at, s.hidden_at, s.hidden_rule, s.hidden_reason, true
      FROM statement s`);
  }

  async down(runner: QueryRunner): Promise<void> {
    await runner.query(`DROP VIEW moderated_post`);
    await runner.query(`DROP TRIGGER proposal_search_hidden ON proposal`);
    await runner.query(`DROP TRIGGER proposal_ends_thread ON proposal`);
    await runner.query(`DROP FUNCTION proposal_ends_thread`);
    for (const table of ['proposal', 'statement']) {
      await runner.query(`
        ALTER TABLE ${table} DROP COLUMN hidden_at, DROP COLUMN hidden_rule, DROP COLUMN hidden_reason`);
    }
  }
}
