import type { MigrationInterface, QueryRunner } from 'typeorm';

/**
 * The key under which a person's stands are published: drawn by chance for every dialogue, so that it
 * leads neither to the pseudonym nor to another dialogue. Made together with the participant, because
 * an export that made it would miss whoever takes a first stand meanwhile.
 */
export class Voter1000000000071 implements MigrationInterface {
  name = 'Voter1000000000071';

  async up(runner: QueryRunner): Promise<void> {
    await runner.query(`
      CREATE TABLE voter (
        participant_id uuid CONSTRAINT voter_pkey PRIMARY KEY,
        dialogue_id uuid NOT NULL,
        key uuid NOT NULL,
        CONSTRAINT voter_participant_id_fkey FOREIGN KEY (dialogue_id, participant_id)
          REFERENCES participant (dialogue_id, id) ON DELETE CASCADE,
        CONSTRAINT voter_dialogue_id_key_key UNIQUE (dialogue_id, key)
      )`);
    await runner.query(
      `INSERT INTO voter (participant_id, dialogue_id, key) SELECT id, dialogue_id, gen_random_uuid() FROM participant`,
    );
    await runner.query(`
      CREATE FUNCTION voter_begin() RETURNS trigger LANGUAGE plpgsql AS $$
      BEGIN
        INSERT INTO voter (participant_id, dialogue_id, key) VALUES (NEW.id, NEW.dialogue_id, gen_random_uuid());
        RETURN NULL;
      END $$`);
    await runner.query(`
      CREATE TRIGGER voter_begin AFTER INSERT ON participant
      FOR EACH ROW EXECUTE FUNCTION voter_begin()`);
  }

  async down(runner: QueryRunner): Promise<void> {
    await runner.query(`DROP TRIGGER voter_begin ON participant`);
    await runner.query(`DROP FUNCTION voter_begin`);
    await runner.query(`DROP TABLE voter`);
  }
}
