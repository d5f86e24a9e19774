import type { MigrationInterface, QueryRunner } from 'typeorm';

/** Organisations that have been asked to host a dialogue together with its owner, and not answered. */
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
  }

  async down(runner: QueryRunner): Promise<void> {
    await runner.query(`DROP TABLE host_invitation`);
  }
}
