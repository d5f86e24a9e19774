import type { MigrationInterface, QueryRunner } from 'typeorm';

/**
 * What is shown of where participants live. It stays until at least five people have said so who
 * never had before, so that nobody is found by looking before and after one person has spoken, however
 * often others take their word back and give it again. It follows what is
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
    await runner.query(`
      CREATE TABLE municipality_sayer (
        participant_id uuid CONSTRAINT municipality_sayer_pkey PRIMARY KEY
          CONSTRAINT municipality_sayer_participant_id_fkey REFERENCES participant ON DELETE CASCADE
      )`);
    await this.addFunctions(runner);
    await this.addTriggers(runner);
  }

  private async addFunctions(runner: QueryRunner): Promise<void> {
    // Whoever has said so once is never new again: taking it back and saying it anew moves nothing.
    await runner.query(`
      CREATE FUNCTION municipality_release(dialogue uuid, participant uuid) RETURNS void LANGUAGE plpgsql STRICT AS $$
      BEGIN
        INSERT INTO municipality_sayer (participant_id) VALUES ($2) ON CONFLICT DO NOTHING;
        IF NOT FOUND THEN
          RETURN;
        END IF;
        INSERT INTO municipality_release AS r (dialogue_id, said) VALUES ($1, 1)
          ON CONFLICT (dialogue_id) DO UPDATE SET said = r.said + 1;
        -- Everybody is counted only when it may be shown.
        UPDATE municipality_release r SET people = r.said, at = clock_timestamp(), counts = (
            SELECT coalesce(jsonb_object_agg(x.municipality, x.n), '{}') FROM (
              SELECT a.municipality, count(*)::integer AS n
              FROM participant p JOIN account a ON a.id = p.account_id
              WHERE p.dialogue_id = $1 AND a.municipality IS NOT NULL GROUP BY a.municipality
            ) x)
          WHERE r.dialogue_id = $1 AND r.said - r.people >= 5;
      END $$`);
    await runner.query(`
      CREATE FUNCTION municipality_release_join() RETURNS trigger LANGUAGE plpgsql AS $$
      BEGIN
        PERFORM municipality_release(NEW.dialogue_id, NEW.id) FROM account a
          WHERE a.id = NEW.account_id AND a.municipality IS NOT NULL;
        RETURN NULL;
      END $$`);
    // Under the lock of each dialogue, which everybody who joins it holds too.
    await runner.query(`
      CREATE FUNCTION municipality_release_say() RETURNS trigger LANGUAGE plpgsql AS $$
      BEGIN
        PERFORM register_lock(ARRAY(SELECT p.dialogue_id FROM participant p WHERE p.account_id = NEW.id ORDER BY 1));
        PERFORM municipality_release(p.dialogue_id, p.id) FROM participant p WHERE p.account_id = NEW.id;
        RETURN NULL;
      END $$`);
  }

  private async addTriggers(runner: QueryRunner): Promise<void> {
    await runner.query(`
      CREATE TRIGGER municipality_release_join AFTER INSERT ON participant
      FOR EACH ROW WHEN (NEW.account_id IS NOT NULL) EXECUTE FUNCTION municipality_release_join()`);
    await runner.query(`
      CREATE TRIGGER municipality_release_say AFTER UPDATE OF municipality ON account
      FOR EACH ROW WHEN (OLD.municipality IS NULL AND NEW.municipality IS NOT NULL)
      EXECUTE FUNCTION municipality_release_say()`);
  }

  async down(runner: QueryRunner): Promise<void> {
    await runner.query(`DROP TRIGGER municipality_release_say ON account`);
    await runner.query(`DROP TRIGGER municipality_release_join ON participant`);
    await runner.query(
      `DROP FUNCTION municipality_release_say, municipality_release_join, municipality_release`,
    );
    await runner.query(`DROP TABLE municipality_sayer, municipality_release`);
  }
}
