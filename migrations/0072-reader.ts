import type { MigrationInterface, QueryRunner } from 'typeorm';

/**
 * How many people have read a dialogue, without knowing who: each is a hash under a key that is drawn
 * for the dialogue and forgotten, hashes and all, when its last round has closed. Only two numbers
 * are left then.
 */
export class Reader1000000000072 implements MigrationInterface {
  name = 'Reader1000000000072';

  async up(runner: QueryRunner): Promise<void> {
    await runner.query(`
      CREATE TABLE reader_key (
        dialogue_id uuid CONSTRAINT reader_key_pkey PRIMARY KEY
          CONSTRAINT reader_key_dialogue_id_fkey REFERENCES dialogue ON DELETE CASCADE,
        key bytea NOT NULL CONSTRAINT reader_key_key CHECK (length(key) = 32)
      )`);
    await runner.query(`
      CREATE TABLE reader (
        dialogue_id uuid NOT NULL CONSTRAINT reader_dialogue_id_fkey REFERENCES dialogue ON DELETE CASCADE,
        hash bytea NOT NULL CONSTRAINT reader_hash CHECK (length(hash) = 32),
        CONSTRAINT reader_pkey PRIMARY KEY (dialogue_id, hash)
      )`);
    await runner.query(`
      CREATE TABLE reader_total (
        dialogue_id uuid CONSTRAINT reader_total_pkey PRIMARY KEY
          CONSTRAINT reader_total_dialogue_id_fkey REFERENCES dialogue ON DELETE CASCADE,
        readers integer NOT NULL CONSTRAINT reader_total_readers CHECK (readers >= 0),
        only_readers integer NOT NULL,
        forgotten_at timestamptz NOT NULL DEFAULT clock_timestamp(),
        CONSTRAINT reader_total_only_readers CHECK (only_readers BETWEEN 0 AND readers)
      )`);
    await this.addFunctions(runner);
  }

  private async addFunctions(runner: QueryRunner): Promise<void> {
    await runner.query(`
      CREATE FUNCTION reader_is_counted(dialogue uuid) RETURNS boolean LANGUAGE sql VOLATILE STRICT AS $$
        SELECT EXISTS (SELECT FROM round r WHERE r.dialogue_id = $1 AND clock_timestamp() < r.closes_at)
          AND NOT EXISTS (SELECT FROM reader_total t WHERE t.dialogue_id = $1)
      $$`);
    // The key has one length and so has what follows it: SHA-256 needs no HMAC around it here.
    await runner.query(`
      CREATE FUNCTION reader_seen(dialogue uuid, account uuid, fresh_key bytea) RETURNS void LANGUAGE sql STRICT AS $$
        INSERT INTO reader_key (dialogue_id, key) SELECT $1, $3
          WHERE reader_is_counted($1) AND NOT EXISTS (SELECT FROM reader_key k WHERE k.dialogue_id = $1)
          ON CONFLICT DO NOTHING;
        INSERT INTO reader (dialogue_id, hash)
          SELECT k.dialogue_id, sha256(k.key || uuid_send($2)) FROM reader_key k
          WHERE k.dialogue_id = $1 AND reader_is_counted($1)
          ON CONFLICT DO NOTHING;
      $$`);
    await runner.query(`
      CREATE FUNCTION reader_counts(dialogue uuid) RETURNS TABLE (readers integer, only_readers integer)
      LANGUAGE sql STABLE STRICT AS $$
        SELECT t.readers, t.only_readers FROM reader_total t WHERE t.dialogue_id = $1
        UNION ALL
        SELECT x.readers, x.readers - (SELECT count(*)::integer
            FROM participant p JOIN reader r ON r.dialogue_id = $1 AND r.hash = sha256(k.key || uuid_send(p.account_id))
            WHERE p.dialogue_id = $1 AND p.account_id IS NOT NULL)
        FROM reader_key k, (SELECT count(*)::integer AS readers FROM reader r WHERE r.dialogue_id = $1) x
        WHERE k.dialogue_id = $1 AND NOT EXISTS (SELECT FROM reader_total t WHERE t.dialogue_id = $1)
      $$`);
    await runner.query(`
      CREATE FUNCTION reader_forget() RETURNS integer LANGUAGE plpgsql AS $$
      DECLARE
        ended uuid;
        forgotten integer := 0;
      BEGIN
        FOR ended IN
          SELECT k.dialogue_id FROM reader_key k WHERE NOT reader_is_counted(k.dialogue_id)
          FOR UPDATE SKIP LOCKED
        LOOP
          INSERT INTO reader_total (dialogue_id, readers, only_readers)
            SELECT ended, c.readers, c.only_readers FROM reader_counts(ended) c ON CONFLICT DO NOTHING;
          DELETE FROM reader WHERE dialogue_id = ended;
          DELETE FROM reader_key WHERE dialogue_id = ended;
          forgotten := forgotten + 1;
        END LOOP;
        RETURN forgotten;
      END $$`);
  }

  async down(runner: QueryRunner): Promise<void> {
    await runner.query(
      `DROP FUNCTION reader_forget, reader_counts, reader_seen, reader_is_counted`,
    );
    await runner.query(`DROP TABLE reader_total, reader, reader_key`);
  }
}
