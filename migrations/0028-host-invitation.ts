import type { MigrationInterface, QueryRunner } from 'typeorm';

/**
 * Organisations that have been asked to host a dialogue together with its owner, and not answered.
 * One that is wound up is neither asked nor lets itself be.
 */
export class HostInvitation1000000000028 implements MigrationInterface {
  name = 'HostInvitation1000000000028';

  async up(runner: QueryRunner): Promise<void> {
    await runner.query(`
      CREATE TABLE host_invitation (
        dialogue_id uuid NOT NULL CONSTRAINT host_invitation_dialogue_id_fkey REFERENCES dialogue,
        organisation_id uuid NOT NULL CONSTRAINT host_invitation_organisation_id_fkey REFERENCES organisation,
        at timestamptz NOT NULL DEFAULT clock_timestamp(),
        CONSTRAINT host_invitation_pkey PRIMARY KEY (dialogue_id, organisation_id)
      )`);
    await runner.query(
      `CREATE INDEX host_invitation_organisation_id ON host_invitation (organisation_id)`,
    );
    // Waits for a winding-up that is under way.
    await runner.query(`
      CREATE FUNCTION host_stands() RETURNS trigger LANGUAGE plpgsql AS $$
      BEGIN
        PERFORM FROM organisation o WHERE o.id = NEW.organisation_id AND o.wound_up_on IS NULL FOR SHARE;
        IF NOT FOUND THEN
          RAISE EXCEPTION 'An organisation that is wound up hosts nothing new.'
            USING ERRCODE = 'check_violation', CONSTRAINT = 'host_stands';
        END IF;
        RETURN NEW;
      END $$`);
    for (const table of ['host_invitation', 'dialogue_host']) {
      await runner.query(`
        CREATE TRIGGER ${table}_stands BEFORE INSERT ON ${table} FOR EACH ROW EXECUTE FUNCTION host_stands()`);
    }
  }

  async down(runner: QueryRunner): Promise<void> {
    await runner.query(`DROP TRIGGER dialogue_host_stands ON dialogue_host`);
    await runner.query(`DROP TABLE host_invitation`);
    await runner.query(`DROP FUNCTION host_stands`);
  }
}
