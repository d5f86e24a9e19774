import type { MigrationInterface, QueryRunner } from 'typeorm';

/** Who hosts a dialogue together, who may take part in it, and the one answer to "may they, now". */
export class TakingPart1000000000024 implements MigrationInterface {
  name = 'TakingPart1000000000024';

  async up(runner: QueryRunner): Promise<void> {
    await runner.query(`
      CREATE TABLE dialogue_host (
        dialogue_id uuid NOT NULL CONSTRAINT dialogue_host_dialogue_id_fkey REFERENCES dialogue,
        organisation_id uuid NOT NULL CONSTRAINT dialogue_host_organisation_id_fkey REFERENCES organisation,
        at timestamptz NOT NULL DEFAULT clock_timestamp(),
        CONSTRAINT dialogue_host_pkey PRIMARY KEY (dialogue_id, organisation_id)
      )`);
    await runner.query(
      `CREATE INDEX dialogue_host_organisation_id ON dialogue_host (organisation_id)`,
    );
    await runner.query(`
      ALTER TABLE dialogue ADD admission text NOT NULL DEFAULT 'account'
        CONSTRAINT dialogue_admission CHECK (admission IN ('account', 'invited', 'municipalities'))`);
    await runner.query(`
      CREATE TABLE dialogue_municipality (
        dialogue_id uuid NOT NULL CONSTRAINT dialogue_municipality_dialogue_id_fkey REFERENCES dialogue,
        municipality text NOT NULL CONSTRAINT dialogue_municipality_municipality CHECK (municipality ~ '^[0-9]{4}$'),
        CONSTRAINT dialogue_municipality_pkey PRIMARY KEY (dialogue_id, municipality)
      )`);
    await runner.query(`
      CREATE TABLE dialogue_admitted (
        dialogue_id uuid NOT NULL CONSTRAINT dialogue_admitted_dialogue_id_fkey REFERENCES dialogue,
        account_id uuid NOT NULL CONSTRAINT dialogue_admitted_account_id_fkey REFERENCES account ON DELETE CASCADE,
        at timestamptz NOT NULL DEFAULT clock_timestamp(),
        CONSTRAINT dialogue_admitted_pkey PRIMARY KEY (dialogue_id, account_id)
      )`);
    await runner.query(
      `CREATE INDEX dialogue_admitted_account_id ON dialogue_admitted (account_id)`,
    );
    await runner.query(`
      CREATE TABLE dialogue_suspension (
        dialogue_id uuid NOT NULL CONSTRAINT dialogue_suspension_dialogue_id_fkey REFERENCES dialogue,
        account_id uuid NOT NULL CONSTRAINT dialogue_suspension_account_id_fkey REFERENCES account ON DELETE CASCADE,
        until timestamptz NOT NULL,
        at timestamptz NOT NULL DEFAULT clock_timestamp(),
        rule text NOT NULL,
        reason text NOT NULL CONSTRAINT dialogue_suspension_reason CHECK (length(reason) BETWEEN 10 AND 2000),
        CONSTRAINT dialogue_suspension_pkey PRIMARY KEY (dialogue_id, account_id)
      )`);
    await runner.query(
      `CREATE INDEX dialogue_suspension_account_id ON dialogue_suspension (account_id)`,
    );
    await this.addFunctions(runner);
  }

  /**
   * Both are asked after a wait for the lock, and so are VOLATILE. Somebody who is not signed in is
   * barred by nothing yet: what they would be told is to sign in.
   */
  private async addFunctions(runner: QueryRunner): Promise<void> {
    await runner.query(`
      CREATE FUNCTION dialogue_host_ids(dialogue uuid) RETURNS uuid[] LANGUAGE sql STABLE STRICT AS $$
        SELECT array_agg(h.id ORDER BY h.at NULLS FIRST, h.id) FROM (
          SELECT d.organisation_id AS id, NULL::timestamptz AS at FROM dialogue d WHERE d.id = $1
          UNION ALL
          SELECT x.organisation_id, x.at FROM dialogue_host x WHERE x.dialogue_id = $1) h
      $$`);
    await runner.query(`
      CREATE FUNCTION dialogue_bar(dialogue uuid, account uuid) RETURNS text LANGUAGE sql VOLATILE AS $$
        SELECT CASE
          WHEN $2 IS NULL THEN NULL
          WHEN EXISTS (SELECT FROM dialogue_suspension s WHERE s.dialogue_id = $1 AND s.account_id = $2
            AND s.until > clock_timestamp()) THEN 'dialogues.suspended'
          WHEN d.admission = 'invited' AND NOT EXISTS (
            SELECT FROM dialogue_admitted a WHERE a.dialogue_id = $1 AND a.account_id = $2) THEN 'dialogues.not-invited'
          WHEN d.admission = 'municipalities' AND NOT EXISTS (
            SELECT FROM dialogue_municipality m JOIN account a ON a.municipality = m.municipality
            WHERE m.dialogue_id = $1 AND a.id = $2) THEN 'dialogues.not-from-here'
        END FROM dialogue d WHERE d.id = $1
      $$`);
    await runner.query(`
      CREATE FUNCTION dialogue_refusal(dialogue uuid, act text, account uuid) RETURNS text LANGUAGE sql VOLATILE AS $$
        SELECT CASE
          WHEN dialogue_allows($1, $2) THEN dialogue_bar($1, $3)
          WHEN EXISTS (
            SELECT FROM round r JOIN round_kind_act a ON a.kind = r.kind
            WHERE r.dialogue_id = $1 AND a.act = $2 AND r.paused_at IS NOT NULL
              AND r.opens_at <= clock_timestamp() AND clock_timestamp() < r.closes_at) THEN 'dialogues.paused'
          ELSE 'dialogues.round-closed'
        END
      $$`);
  }

  async down(runner: QueryRunner): Promise<void> {
    await runner.query(`DROP FUNCTION dialogue_refusal, dialogue_bar, dialogue_host_ids`);
    await runner.query(
      `DROP TABLE dialogue_suspension, dialogue_admitted, dialogue_municipality, dialogue_host`,
    );
    await runner.query(`ALTER TABLE dialogue DROP COLUMN admission`);
  }
}
