import type { MigrationInterface, QueryRunner } from 'typeorm';

/**
 * What was last shown of where participants live. It stays until at least five more or fewer have
 * said so, so that nobody is found by looking before and after one person has spoken.
 */
export class MunicipalityRelease1000000000073 implements MigrationInterface {
  name = 'MunicipalityRelease1000000000073';

  async up(runner: QueryRunner): Promise<void> {
    await runner.query(`
      CREATE TABLE municipality_release (
        dialogue_id uuid CONSTRAINT municipality_release_pkey PRIMARY KEY
          CONSTRAINT municipality_release_dialogue_id_fkey REFERENCES dialogue ON DELETE CASCADE,
        people integer NOT NULL CONSTRAINT municipality_release_people CHECK (people >= 0),
        counts jsonb NOT NULL,
        at timestamptz NOT NULL DEFAULT clock_timestamp()
      )`);
    await runner.query(`
      CREATE FUNCTION municipality_release(dialogue uuid) RETURNS jsonb LANGUAGE plpgsql STRICT AS $$
      DECLARE
        stated integer;
        fresh jsonb;
      BEGIN
        SELECT coalesce(sum(x.n), 0), coalesce(jsonb_object_agg(x.municipality, x.n), '{}') INTO stated, fresh
        FROM (
          SELECT a.municipality, count(*)::integer AS n
          FROM participant p JOIN account a ON a.id = p.account_id
          WHERE p.dialogue_id = $1 AND a.municipality IS NOT NULL GROUP BY a.municipality
        ) x;
        INSERT INTO municipality_release AS r (dialogue_id, people, counts) VALUES ($1, stated, fresh)
          ON CONFLICT (dialogue_id) DO UPDATE
          SET people = excluded.people, counts = excluded.counts, at = clock_timestamp()
          WHERE abs(excluded.people - r.people) >= 5;
        RETURN (SELECT r.counts FROM municipality_release r WHERE r.dialogue_id = $1);
      END $$`);
  }

  async down(runner: QueryRunner): Promise<void> {
    await runner.query(`DROP FUNCTION municipality_release`);
    await runner.query(`DROP TABLE municipality_release`);
  }
}
