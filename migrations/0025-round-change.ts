import type { MigrationInterface, QueryRunner } from 'typeorm';

/** What hosts have done to rounds by hand, and why; everybody reads it. */
export class RoundChange1000000000025 implements MigrationInterface {
  name = 'RoundChange1000000000025';

  async up(runner: QueryRunner): Promise<void> {
    await runner.query(`
      CREATE TABLE round_change (
        id uuid CONSTRAINT round_change_pkey PRIMARY KEY,
        dialogue_id uuid NOT NULL CONSTRAINT round_change_dialogue_id_fkey REFERENCES dialogue,
        round_id uuid NOT NULL CONSTRAINT round_change_round_id_fkey REFERENCES round,
        organisation_id uuid NOT NULL CONSTRAINT round_change_organisation_id_fkey REFERENCES organisation,
        change text NOT NULL CONSTRAINT round_change_change CHECK (change IN ('open', 'extend', 'pause', 'resume', 'close')),
        reason text NOT NULL CONSTRAINT round_change_reason CHECK (length(reason) BETWEEN 10 AND 500),
        language text NOT NULL CONSTRAINT round_change_language CHECK (language ~ '^[a-z]{2,3}(-[A-Z][a-z]{3})?(-[A-Z]{2})?$'),
        closed_before timestamptz NOT NULL,
        closes_at timestamptz NOT NULL,
        answer_due timestamptz,
        at timestamptz NOT NULL DEFAULT clock_timestamp(),
        CONSTRAINT round_change_closes_at CHECK (CASE change
          WHEN 'extend' THEN closes_at > closed_before
          WHEN 'close' THEN closes_at <= closed_before
          ELSE closes_at = closed_before END),
        CONSTRAINT round_change_answer_due CHECK (answer_due IS NULL OR change = 'extend')
      )`);
    await runner.query(
      `CREATE INDEX round_change_dialogue_id_id ON round_change (dialogue_id, id DESC)`,
    );
    await runner.query(`CREATE INDEX round_change_round_id_id ON round_change (round_id, id DESC)`);
    await runner.query(
      `CREATE INDEX round_change_organisation_id ON round_change (organisation_id)`,
    );
  }

  async down(runner: QueryRunner): Promise<void> {
    await runner.query(`DROP TABLE round_change`);
  }
}
