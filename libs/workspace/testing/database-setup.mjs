import { randomBytes } from 'node:crypto';
import { existsSync, mkdtempSync, chmodSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath, pathToFileURL } from 'node:url';
import pg from 'pg';
import { bundle } from '../build/bundle.mjs';
import { databaseUrl, startPostgres } from '../postgres/embedded-postgres.mjs';

const TEMPLATE = 'samrad_template';
const MIGRATE = 'apps/ops/src/migrate/index.ts';

/** Nothing here outlives the tests, so nothing has to reach the disk. */
const UNSAFE_BUT_FAST = ['fsync=off', 'synchronous_commit=off', 'full_page_writes=off'];

/**
 * Starts one PostgreSQL for all integration tests and migrates the template database that every
 * test file clones (see createTestDatabase in platform/api/testing).
 */
export default async function startDatabase() {
  const root = fileURLToPath(new URL('../../../', import.meta.url));
  const folder = mkdtempSync(join(tmpdir(), 'samrad-test-'));
  chmodSync(folder, 0o755);
  const password = randomBytes(18).toString('base64url');
  const settings = [...UNSAFE_BUT_FAST, 'max_connections=300', 'shared_buffers=256MB'];
  const server = await startPostgres({ folder: join(folder, 'postgres'), password, settings });
  globalThis.samradTestServer = { stop: server.stop, folder };

  const admin = new pg.Client({ connectionString: server.url });
  await admin.connect();
  await admin.query(`CREATE DATABASE ${TEMPLATE}`);
  await admin.end();
  if (existsSync(join(root, MIGRATE))) {
    const bundled = `tmp/test/migrate-${process.pid}.mjs`;
    await bundle(root, MIGRATE, bundled);
    const { migrate } = await import(pathToFileURL(join(root, bundled)).href);
    await migrate(databaseUrl(server.port, password, TEMPLATE));
  }
  process.env.SAMRAD_TEST_DATABASE_URL = server.url;
  process.env.SAMRAD_TEST_DATABASE_TEMPLATE = TEMPLATE;
}
