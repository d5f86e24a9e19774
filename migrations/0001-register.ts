import type { MigrationInterface, QueryRunner } from 'typeorm';

/** The append-only record, its erasable payloads, and the answers kept for repeated requests. */
export class Register1000000000001 implements MigrationInterface {
  name = 'Register1000000000001';

  async up(runner: QueryRunner): Promise<void> {
    await runner.query(`
      CREATE TABLE register_head (
        dialogue_id uuid CONSTRAINT register_head_pkey PRIMARY KEY,
        last_seq bigint NOT NULL DEFAULT 0 CONSTRAINT register_head_last_seq CHECK (last_seq >= 0)
      ) WITH (fillfactor = 10)`);
    await runner.query(`
      CREATE TABLE register_entry (
        dialogue_id uuid NOT NULL CONSTRAINT register_entry_dialogue_id_fkey REFERENCES register_head,
        seq bigint NOT NULL CONSTRAINT register_entry_seq CHECK (seq > 0),
        kind text NOT NULL CONSTRAINT register_entry_kind CHECK (kind ~ '^[a-z]+(-[a-z]+)*$' AND length(kind) <= 40),
        subject_id uuid NOT NULL,
        at timestamptz NOT NULL DEFAULT clock_timestamp(),
        commitment bytea NOT NULL CONSTRAINT register_entry_commitment CHECK (length(commitment) = 32),
        overall bigint CONSTRAINT register_entry_overall_key UNIQUE,
        CONSTRAINT register_entry_pkey PRIMARY KEY (dialogue_id, seq)
      )`);
    await runner.query(`
      CREATE TABLE register_payload (
        dialogue_id uuid NOT NULL,
        seq bigint NOT NULL,
        salt bytea NOT NULL CONSTRAINT register_payload_salt CHECK (length(salt) = 16),
        payload text NOT NULL CONSTRAINT register_payload_payload CHECK (length(payload) <= 100000),
        CONSTRAINT register_payload_pkey PRIMARY KEY (dialogue_id, seq),
        CONSTRAINT register_payload_entry_fkey FOREIGN KEY (dialogue_id, seq) REFERENCES register_entry
      )`);
    await runner.query(`
      CREATE TABLE idempotency (
        owner uuid NOT NULL,
        key uuid NOT NULL,
        body_hash bytea NOT NULL CONSTRAINT idempotency_body_hash CHECK (length(body_hash) = 32),
        answer text,
        at timestamptz NOT NULL DEFAULT clock_timestamp(),
        CONSTRAINT idempotency_pkey PRIMARY KEY (owner, key)
      )`);
    await runner.query(`CREATE INDEX idempotency_at ON idempotency (at)`);
    await this.addFunctions(runner);
  }

  /** Append-only by rule of the database; numbering only under the lock on the dialogue's head. */
  private async addFunctions(runner: QueryRunner): Promise<void> {
    await runner.query(`
      CREATE FUNCTION register_is_append_only() RETURNS trigger LANGUAGE plpgsql AS $$
      BEGIN
        IF TG_OP = 'UPDATE' AND OLD.overall IS NULL AND NEW.overall IS NOT NULL
           AND (OLD.dialogue_id, OLD.seq, OLD.kind, OLD.subject_id, OLD.at, OLD.commitment)
             = (NEW.dialogue_id, NEW.seq, NEW.kind, NEW.subject_id, NEW.at, NEW.commitment) THEN
          RETURN NEW;
        END IF;
        RAISE EXCEPTION 'The register is append-only.' USING ERRCODE = 'restrict_violation';
      END $$`);
    await runner.query(`
      CREATE TRIGGER register_entry_append_only BEFORE UPDATE OR DELETE ON register_entry
      FOR EACH ROW EXECUTE FUNCTION register_is_append_only()`);
    await runner.query(`
      CREATE TRIGGER register_entry_no_truncate BEFORE TRUNCATE ON register_entry
      FOR EACH STATEMENT EXECUTE FUNCTION register_is_append_only()`);
    await runner.query(`
      CREATE FUNCTION register_lock(streams uuid[]) RETURNS void LANGUAGE plpgsql AS $$
      BEGIN
        INSERT INTO register_head (dialogue_id)
          SELECT DISTINCT s FROM unnest(streams) s
          WHERE NOT EXISTS (SELECT FROM register_head h WHERE h.dialogue_id = s)
          ORDER BY 1 ON CONFLICT DO NOTHING;
        PERFORM 1 FROM register_head WHERE dialogue_id = ANY (streams) ORDER BY dialogue_id FOR UPDATE;
      END $$`);
    await runner.query(`
      CREATE FUNCTION register_append(
        streams uuid[], kinds text[], subjects uuid[], salts bytea[], payloads text[], commitments bytea[]
      ) RETURNS TABLE (n bigint, seq bigint) LANGUAGE plpgsql AS $$
      BEGIN
        PERFORM register_lock(streams);
        -- A new statement sees every batch committed before the lock was ours.
        RETURN QUERY
        WITH given AS MATERIALIZED (
          SELECT t.* FROM unnest(streams, kinds, subjects, salts, payloads, commitments)
            WITH ORDINALITY t(d, k, s, salt, payload, c, n)
        ), numbered AS MATERIALIZED (
          SELECT g.*, h.last_seq + row_number() OVER (PARTITION BY g.d ORDER BY g.n) AS number
          FROM given g JOIN register_head h ON h.dialogue_id = g.d
        ), moved AS (
          UPDATE register_head h SET last_seq = x.top
          FROM (SELECT d, max(number) AS top FROM numbered GROUP BY d) x WHERE h.dialogue_id = x.d
        ), entered AS (
          INSERT INTO register_entry (dialogue_id, seq, kind, subject_id, commitment)
          SELECT d, number, k, s, c FROM numbered ORDER BY d, number
        ), paid AS (
          INSERT INTO register_payload (dialogue_id, seq, salt, payload)
          SELECT d, number, salt, payload FROM numbered ORDER BY d, number
        )
        SELECT numbered.n, numbered.number FROM numbered ORDER BY numbered.n;
      END $$`);
  }

  async down(runner: QueryRunner): Promise<void> {
    await runner.query(`DROP TABLE idempotency, register_payload, register_entry, register_head`);
    await runner.query(`DROP FUNCTION register_append, register_lock, register_is_append_only`);
  }
}
