import type { MigrationInterface, QueryRunner } from 'typeorm';

/**
 * What is shown of where participants live. It stays until at least five more or fewer have said so,
 * so that nobody is found by looking before and after one person has spoken. It follows what is
 * written, in the same transaction: who looks, and when, changes nothing.
 */
export class MunicipalityRelease1000000000073 implements MigrationInterface {
  name = 'MunicipalityRelease1000000000073';

  async up(runner: QueryRunner): Promise<void> {
    await runner.query(`
      CREATE TABLE municipality_release (
        dialogue_id uuid CONSTRAINT municipality_release_pkey PRIMARY KEY
          CONSTRAINT municipality_release_dialogue_id_fkey REFERENCES dialogue ON DELETE CASCADE,
        said integer NOT NULL DEFAULT 0 CONSTRAINT municipality_release_said CHECK (said >= 0),
        people integer NOT NULL DEFAULT 0 CONSTRAINT municipality_release_people CHECK (people >= 0),
        counts jsonb NOT NULL DEFAULT '{}',
        at timestamptz NOT NULL DEFAULT clock_timestamp()
      ) WITH (fillfactor = 10)`);
    await this.addFunctions(runner);
    await this.addTriggers(runner);
  }

  private async addFunctions(runner: QueryRunner): Promise<void> {
    // Counted under the dialogue's lock, which everybody who joins it holds too.
    await runner.query(`
      CREATE FUNCTION municipality_release(dialogue uuid) RETURNS void LANGUAGE plpgsql STRICT AS $$
      DECLARE
        stated integer;
        fresh jsonb;
      BEGIN
        PERFORM register_lock(ARRAY[$1]);
        SELECT coalesce(sum(x.n), 0), coalesce(jsonb_object_agg(x.municipality, x.n), '{}') INTO stated, fresh
        FROM (
          SELECT a.municipality, count(*)::integer AS n
          FROM participant p JOIN account a ON a.id = p.account_id
          WHERE p.dialogue_id = $1 AND a.municipality IS NOT NULL GROUP BY a.municipality
        ) x;
        INSERT INTO municipality_release AS r (dialogue_id, said) VALUES ($1, stated)
          ON CONFLICT (dialogue_id) DO UPDATE SET said = excluded.said;
        UPDATE municipality_release r SET people = stated, counts = fresh, at = clock_timestamp()
          WHERE r.dialogue_id = $1 AND abs(stated - r.people) >= 5;
      END $$`);
    await runner.query(`
      CREATE FUNCTION municipality_release_join() RETURNS trigger LANGUAGE plpgsql AS $$
      BEGIN
        IF NOT EXISTS (SELECT FROM account a WHERE a.id = NEW.account_id AND a.municipality IS NOT NULL) THEN
          RETURN NULL;
        END IF;
        INSERT INTO municipality_release AS r (dialogue_id, said) VALUES (NEW.dialogue_id, 1)
          ON CONFLICT (dialogue_id) DO UPDATE SET said = r.said + 1;
        -- Everybody is counted only when it may be shown.
        PERFORM municipality_release(r.dialogue_id) FROM municipality_release r
          WHERE r.dialogue_id = NEW.dialogue_id AND abs(r.said - r.people) >= 5;
        RETURN NULL;
      END $$`);
    await runner.query(`
      CREATE FUNCTION municipality_release_leave() RETURNS trigger LANGUAGE plpgsql AS $$
      BEGIN
        PERFORM municipality_release(NEW.dialogue_id);
        RETURN NULL;
      END $$`);
    await runner.query(`
      CREATE FUNCTION municipality_release_say() RETURNS trigger LANGUAGE plpgsql AS $$
      DECLARE
        concerned uuid[] := ARRAY(SELECT p.dialogue_id FROM participant p WHERE p.account_id = NEW.id ORDER BY 1);
      BEGIN
        PERFORM register_lock(concerned);
        PERFORM municipality_release(d) FROM unnest(concerned) d;
        RETURN NULL;
      END $$`);
  }

  private async addTriggers(runner: QueryRunner): Promise<void> {
    await runner.query(`
      CREATE TRIGGER municipality_release_join AFTER INSERT ON participant
      FOR EACH ROW WHEN (NEW.account_id IS NOT NULL) EXECUTE FUNCTION municipality_release_join()`);
    await runner.query(`
      CREATE TRIGGER municipality_release_leave AFTER UPDATE OF account_id ON participant
      FOR EACH ROW EXECUTE FUNCTION municipality_release_leave()`);
    await runner.query(`
      CREATE TRIGGER municipality_release_say AFTER UPDATE OF municipality ON account
      FOR EACH ROW WHEN (OLD.municipality IS DISTINCT FROM NEW.municipality)
      EXECUTE FUNCTION municipality_release_say()`);
  }

  async down(runner: QueryRunner): Promise<void> {
    await runner.query(`DROP TRIGGER municipality_release_say ON account`);
    await runner.query(
      `DROP TRIGGER municipality_release_leave ON participant; DROP TRIGGER municipality_release_join ON participant`,
    );
    await runner.query(
      `DROP FUNCTION municipality_release_say, municipality_release_leave, municipality_release_join, municipality_release`,
    );
    await runner.query(`DROP TABLE municipality_release`);
  }
}
