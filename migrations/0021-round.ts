import type { MigrationInterface, QueryRunner } from 'typeorm';

/** Rounds, what each kind allows, and the one answer to "may this be done now". */
export class Round1000000000021 implements MigrationInterface {
  name = 'Round1000000000021';

  async up(runner: QueryRunner): Promise<void> {
    await runner.query(`
      CREATE TABLE round (
        id uuid CONSTRAINT round_pkey PRIMARY KEY,
        dialogue_id uuid NOT NULL CONSTRAINT round_dialogue_id_fkey REFERENCES dialogue,
        position smallint NOT NULL CONSTRAINT round_position CHECK (position BETWEEN 1 AND 10),
        kind text NOT NULL CONSTRAINT round_kind CHECK (kind IN ('proposals', 'support', 'discussion', 'opinion', 'ballot', 'answer')),
        opens_at timestamptz NOT NULL,
        closes_at timestamptz NOT NULL,
        paused_at timestamptz,
        CONSTRAINT round_times CHECK (opens_at < closes_at),
        CONSTRAINT round_paused_at CHECK (opens_at <= paused_at),
        CONSTRAINT round_dialogue_id_position_key UNIQUE (dialogue_id, position)
      )`);
    await runner.query(`
      CREATE TABLE round_kind_act (
        kind text NOT NULL CONSTRAINT round_kind_act_kind CHECK (kind IN ('proposals', 'support', 'discussion', 'opinion', 'ballot', 'answer')),
        act text NOT NULL CONSTRAINT round_kind_act_act CHECK (act IN ('submit-proposal', 'support', 'comment', 'state', 'take-stand')),
        CONSTRAINT round_kind_act_pkey PRIMARY KEY (kind, act)
      )`);
    await runner.query(`
      INSERT INTO round_kind_act (kind, act) VALUES
        ('proposals', 'submit-proposal'), ('proposals', 'support'), ('proposals', 'comment'),
        ('support', 'support'),
        ('discussion', 'support'), ('discussion', 'comment'),
        ('opinion', 'state'), ('opinion', 'take-stand'), ('opinion', 'comment')`);
    // VOLATILE: asked after a wait for the lock it must see the rounds, and the clock, as they are then.
    await runner.query(`
      CREATE FUNCTION dialogue_allows(dialogue uuid, act text) RETURNS boolean LANGUAGE sql VOLATILE STRICT AS $$
        SELECT EXISTS (
          SELECT FROM round r
          JOIN round_kind_act a ON a.kind = r.kind
          JOIN dialogue d ON d.id = r.dialogue_id
          WHERE r.dialogue_id = $1 AND a.act = $2 AND d.source_ref IS NULL
            AND r.opens_at <= clock_timestamp() AND clock_timestamp() < r.closes_at AND r.paused_at IS NULL)
      $$`);
  }

  async down(runner: QueryRunner): Promise<void> {
    await runner.query(`DROP FUNCTION dialogue_allows`);
    await runner.query(`DROP TABLE round_kind_act, round`);
  }
}
