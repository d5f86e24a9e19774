import type { MigrationInterface, QueryRunner } from 'typeorm';

/** Everybody who is or was an author of one of these proposals, or of what was merged into it. */
const EVER = `SELECT a.root_id, a.participant_id FROM proposal_authors(roots) a
  UNION SELECT t.root_id, f.participant_id FROM proposal_tree(roots) t
  JOIN former_author f ON f.proposal_id = t.member_id`;

/**
 * Whoever ever wrote a proposal neither judges it, nor supports it anew, nor slows or closes the talk
 * about it, whichever way they come.
 */
export class Writers1000000000068 implements MigrationInterface {
  name = 'Writers1000000000068';

  async up(runner: QueryRunner): Promise<void> {
    await runner.query(`
      CREATE FUNCTION proposal_writers(roots uuid[]) RETURNS TABLE (root_id uuid, participant_id uuid)
      LANGUAGE sql STABLE AS $$ ${EVER} $$`);
    await this.replaceWrittenBy(runner, 'proposal_writers');
    await runner.query(`
      CREATE FUNCTION thread_written_by(thread uuid, account uuid) RETURNS boolean LANGUAGE sql STABLE AS $$
        SELECT $2 IS NOT NULL AND EXISTS (
          SELECT FROM proposal p WHERE p.thread_id = $1 AND post_written_by(p.id, $2))
      $$`);
    await runner.query(`
      CREATE FUNCTION act_tend() RETURNS trigger LANGUAGE plpgsql AS $$
      BEGIN
        IF thread_written_by(NEW.thread_id, NEW.account_id) THEN
          RAISE EXCEPTION 'Nobody judges themselves.' USING ERRCODE = 'check_violation', CONSTRAINT = 'act_own_post';
        END IF;
        RETURN NEW;
      END $$`);
    await runner.query(`
      CREATE TRIGGER act_tend BEFORE INSERT ON act
      FOR EACH ROW WHEN (NEW.account_id IS NOT NULL AND NEW.thread_id IS NOT NULL) EXECUTE FUNCTION act_tend()`);
  }

  private async replaceWrittenBy(runner: QueryRunner, authors: string): Promise<void> {
    await runner.query(`
      CREATE OR REPLACE FUNCTION post_written_by(post uuid, account uuid) RETURNS boolean LANGUAGE sql STABLE AS $$
        SELECT $2 IS NOT NULL AND EXISTS (
          SELECT FROM moderated_post m JOIN participant p ON p.id = m.participant_id
          WHERE m.id = $1 AND p.account_id = $2
          UNION ALL
          SELECT FROM ${authors}(ARRAY[$1]) a JOIN participant p ON p.id = a.participant_id
          WHERE p.account_id = $2)
      $$`);
  }

  async down(runner: QueryRunner): Promise<void> {
    await runner.query(`DROP TRIGGER act_tend ON act`);
    await runner.query(`DROP FUNCTION act_tend, thread_written_by`);
    await this.replaceWrittenBy(runner, 'proposal_authors');
    await runner.query(`DROP FUNCTION proposal_writers`);
  }
}
