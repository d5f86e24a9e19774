import { createTestDatabase } from '@samrad/platform/api/testing';
import pg from 'pg';
import { DataSource } from 'typeorm';
import { migrationList } from './migration-list';
import { migrate } from './migration-runner';

/** An empty database: the template's migrations, taken back. */
async function setup() {
  const database = await createTestDatabase();
  const client = new pg.Client({ connectionString: database.url });
  await client.connect();
  return {
    url: database.url,
    client,
    tables: async () => {
      const { rows } = await client.query<{ tablename: string }>(
        `SELECT tablename FROM pg_tables WHERE schemaname = 'public' ORDER BY 1`,
      );
      return rows.map(({ tablename }) => tablename);
    },
    empty: () => client.query('DROP SCHEMA public CASCADE; CREATE SCHEMA public'),
    close: async () => {
      await client.end();
      await database.drop();
    },
  };
}

describe('migrate', () => {
  it('applies nothing to a database that is up to date', async () => {
    const { url, close } = await setup();
    const { applied, schema } = await migrate(url);
    await close();
    expect(applied).toEqual([]);
    expect(schema).toBe(migrationList().at(-1)?.name);
  });

  it('applies each migration once when several start together', async () => {
    const { url, client, empty, close } = await setup();
    await empty();
    const reports = await Promise.all([migrate(url), migrate(url), migrate(url)]);
    const { rows } = await client.query('SELECT name FROM schema_migration');
    await close();
    expect(reports.map(({ applied }) => applied.length).sort((a, b) => a - b)).toEqual([
      0,
      0,
      rows.length,
    ]);
    expect(rows).toHaveLength(migrationList().length);
  });

  it('refuses a schema that is newer than the code and names what it does not know', async () => {
    const { url, client, close } = await setup();
    await client.query(`INSERT INTO schema_migration (name) VALUES ('Future9999999999999')`);
    const outcome = migrate(url);
    await expect(outcome).rejects.toThrow(/newer than this code.*Future9999999999999/);
    await close();
  });

  it('leaves nothing behind when every migration is taken back', async () => {
    const { url, tables, close } = await setup();
    const source = await new DataSource({ type: 'postgres', url }).initialize();
    const runner = source.createQueryRunner();
    for (const migration of migrationList().reverse()) await migration.down(runner);
    await runner.release();
    await source.destroy();
    const left = await tables();
    await close();
    expect(left).toEqual(['schema_migration']);
  });
});
