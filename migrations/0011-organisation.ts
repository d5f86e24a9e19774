import type { MigrationInterface, QueryRunner } from 'typeorm';

/** Hosts and partners, and the roles that people hold in them. */
export class Organisation1000000000011 implements MigrationInterface {
  name = 'Organisation1000000000011';

  async up(runner: QueryRunner): Promise<void> {
    await runner.query(`
      CREATE TABLE organisation (
        id uuid CONSTRAINT organisation_pkey PRIMARY KEY,
        slug text NOT NULL CONSTRAINT organisation_slug_key UNIQUE
          CONSTRAINT organisation_slug CHECK (slug ~ '^[a-z0-9]+(-[a-z0-9]+)*$' AND length(slug) <= 60),
        kind text NOT NULL CONSTRAINT organisation_kind CHECK (kind IN
          ('county-board', 'region', 'municipality', 'authority', 'company', 'civil-society', 'council', 'imports')),
        name text NOT NULL CONSTRAINT organisation_name CHECK (length(name) BETWEEN 2 AND 120),
        created_at timestamptz NOT NULL DEFAULT clock_timestamp()
      )`);
    await runner.query(
      `CREATE INDEX organisation_name_id ON organisation (name COLLATE "sv-x-icu", id)`,
    );
    await runner.query(`
      CREATE TABLE membership (
        organisation_id uuid NOT NULL CONSTRAINT membership_organisation_id_fkey REFERENCES organisation ON DELETE CASCADE,
        account_id uuid NOT NULL CONSTRAINT membership_account_id_fkey REFERENCES account ON DELETE CASCADE,
        role text NOT NULL CONSTRAINT membership_role CHECK (role IN ('moderator', 'official', 'administrator')),
        added_at timestamptz NOT NULL DEFAULT clock_timestamp(),
        CONSTRAINT membership_pkey PRIMARY KEY (organisation_id, account_id, role)
      )`);
    await runner.query(`CREATE INDEX membership_account_id ON membership (account_id)`);
  }

  async down(runner: QueryRunner): Promise<void> {
    await runner.query(`DROP TABLE membership, organisation`);
  }
}
