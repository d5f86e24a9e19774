import type { MigrationInterface, QueryRunner } from 'typeorm';

/** What an organisation says of itself, a council's mandate, and what followed what. */
export class OrganisationFacts1000000000014 implements MigrationInterface {
  name = 'OrganisationFacts1000000000014';

  async up(runner: QueryRunner): Promise<void> {
    await runner.query(`
      ALTER TABLE organisation
        ADD name_fi text NOT NULL DEFAULT '' CONSTRAINT organisation_name_fi CHECK (length(name_fi) <= 120),
        ADD name_en text NOT NULL DEFAULT '' CONSTRAINT organisation_name_en CHECK (length(name_en) <= 120),
        ADD description text NOT NULL DEFAULT '' CONSTRAINT organisation_description CHECK (length(description) <= 2000),
        ADD description_fi text NOT NULL DEFAULT '' CONSTRAINT organisation_description_fi CHECK (length(description_fi) <= 2000),
        ADD description_en text NOT NULL DEFAULT '' CONSTRAINT organisation_description_en CHECK (length(description_en) <= 2000),
        ADD website text NOT NULL DEFAULT ''
          CONSTRAINT organisation_website CHECK (website = '' OR (website ~ '^https?://' AND length(website) <= 300)),
        ADD email text NOT NULL DEFAULT '' CONSTRAINT organisation_email CHECK (length(email) <= 254),
        ADD phone text NOT NULL DEFAULT '' CONSTRAINT organisation_phone CHECK (phone ~ '^[0-9 +-]{0,30}$'),
        ADD municipality text CONSTRAINT organisation_municipality CHECK (municipality ~ '^[0-9]{4}$'),
        ADD mandate text NOT NULL DEFAULT '' CONSTRAINT organisation_mandate CHECK (length(mandate) <= 1000),
        ADD mandate_fi text NOT NULL DEFAULT '' CONSTRAINT organisation_mandate_fi CHECK (length(mandate_fi) <= 1000),
        ADD mandate_en text NOT NULL DEFAULT '' CONSTRAINT organisation_mandate_en CHECK (length(mandate_en) <= 1000),
        ADD valid_from date,
        ADD valid_to date CONSTRAINT organisation_valid CHECK (valid_from <= valid_to),
        ADD seats integer CONSTRAINT organisation_seats CHECK (seats BETWEEN 1 AND 500),
        ADD wound_up_on date,
        ADD CONSTRAINT organisation_council CHECK (kind = 'council' OR
          (mandate = '' AND mandate_fi = '' AND mandate_en = ''
            AND valid_from IS NULL AND valid_to IS NULL AND seats IS NULL))`);
    await runner.query(`
      CREATE TABLE organisation_succession (
        predecessor_id uuid NOT NULL CONSTRAINT organisation_succession_predecessor_id_fkey REFERENCES organisation ON DELETE CASCADE,
        successor_id uuid NOT NULL CONSTRAINT organisation_succession_successor_id_fkey REFERENCES organisation ON DELETE CASCADE,
        CONSTRAINT organisation_succession_pkey PRIMARY KEY (predecessor_id, successor_id)
      )`);
    await runner.query(
      `CREATE INDEX organisation_succession_successor_id ON organisation_succession (successor_id)`,
    );
    await this.forbidCycles(runner);
  }

  /** Two rows that close a cycle together wait for each other; what was committed meanwhile is seen. */
  private async forbidCycles(runner: QueryRunner): Promise<void> {
    await runner.query(`
      CREATE FUNCTION organisation_succession_is_no_cycle() RETURNS trigger LANGUAGE plpgsql AS $$
      BEGIN
        PERFORM pg_advisory_xact_lock(hashtext('organisation-succession'));
        IF EXISTS (
          WITH RECURSIVE after AS (
            SELECT NEW.successor_id AS id
            UNION
            SELECT s.successor_id FROM organisation_succession s JOIN after a ON a.id = s.predecessor_id)
          SELECT FROM after WHERE id = NEW.predecessor_id) THEN
          RAISE EXCEPTION 'An organisation cannot follow itself.'
            USING ERRCODE = 'check_violation', CONSTRAINT = 'organisation_succession_no_cycle';
        END IF;
        RETURN NEW;
      END $$`);
    await runner.query(`
      CREATE TRIGGER organisation_succession_no_cycle BEFORE INSERT OR UPDATE ON organisation_succession
      FOR EACH ROW EXECUTE FUNCTION organisation_succession_is_no_cycle()`);
  }

  async down(runner: QueryRunner): Promise<void> {
    await runner.query(`DROP TABLE organisation_succession`);
    await runner.query(`DROP FUNCTION organisation_succession_is_no_cycle`);
    await runner.query(`
      ALTER TABLE organisation DROP CONSTRAINT organisation_council, DROP name_fi, DROP name_en,
        DROP description, DROP description_fi, DROP description_en, DROP website, DROP email, DROP phone,
        DROP municipality, DROP mandate, DROP mandate_fi, DROP mandate_en, DROP valid_from, DROP valid_to,
        DROP seats, DROP wound_up_on`);
  }
}
