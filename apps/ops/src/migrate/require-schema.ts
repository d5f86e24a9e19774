import pg from 'pg';
import { migrationList } from './migration-list';
import { SchemaTooNew } from './schema-too-new';
import { SchemaTooOld } from './schema-too-old';

/**
 * For commands that only read: the database has this code's migrations, no fewer and no more. Changes
 * nothing and takes no lock. @throws SchemaTooNew, SchemaTooOld
 */
export async function requireSchema(url: string): Promise<void> {
  const client = new pg.Client({ connectionString: url, application_name: 'samrad-migrate' });
  await client.connect();
  try {
    const present = await presentNames(client);
    const known = new Set(migrationList().map(({ name }) => name));
    const unknown = [...present].filter((name) => !known.has(name));
    if (unknown.length > 0) throw new SchemaTooNew(unknown);
    const missing = [...known].filter((name) => !present.has(name));
    if (missing.length > 0) throw new SchemaTooOld(missing);
  } finally {
    await client.end();
  }
}

async function presentNames(client: pg.Client): Promise<Set<string>> {
  const table = await client.query<{ isThere: boolean }>(
    `SELECT to_regclass('schema_migration') IS NOT NULL AS "isThere"`,
  );
  if (!table.rows[0]?.isThere) return new Set();
  const { rows } = await client.query<{ name: string }>('SELECT name FROM schema_migration');
  return new Set(rows.map(({ name }) => name));
}
