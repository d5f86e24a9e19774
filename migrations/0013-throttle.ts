import type { MigrationInterface, QueryRunner } from 'typeorm';

/** How often something was tried lately. Keys are hashes: no address or network is kept in clear. */
export class Throttle1000000000013 implements MigrationInterface {
  name = 'Throttle1000000000013';

  async up(runner: QueryRunner): Promise<void> {
    await runner.query(`
      CREATE TABLE throttle (
        key bytea CONSTRAINT throttle_pkey PRIMARY KEY CONSTRAINT throttle_key CHECK (length(key) = 32),
        used integer NOT NULL CONSTRAINT throttle_used CHECK (used >= 0),
        ends_at timestamptz NOT NULL
      )`);
    await runner.query(`CREATE INDEX throttle_ends_at ON throttle (ends_at)`);
  }

  async down(runner: QueryRunner): Promise<void> {
    await runner.query(`DROP TABLE throttle`);
  }
}
