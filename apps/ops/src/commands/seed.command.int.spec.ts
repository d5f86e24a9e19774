import { MISCOUNTED_THREADS } from '@samrad/discussion/api/testing';
import { createTestDatabase, type TestDatabase } from '@samrad/platform/api/testing';
import { PassThrough } from 'node:stream';
import pg from 'pg';
import { runCommand } from '../frame/run-command';
import { seedCommand } from './seed.command';

/** Tables of much that the planner knows nothing of. */
const UNANALYSED = `SELECT c.relname FROM pg_class c WHERE c.reltuples < 0
  AND c.relname IN ('proposal', 'comment', 'support', 'stand', 'search_text', 'search_word')`;

describe('ops seed', () => {
  let database: TestDatabase;
  beforeAll(async () => (database = await createTestDatabase()));
  afterAll(() => database.drop());

  async function seed(...words: string[]): Promise<{ code: number; err: string }> {
    const out = new PassThrough();
    const err = new PassThrough();
    const env = { DATABASE_URL: database.url };
    const code = await runCommand([seedCommand], ['seed', ...words], { out, err, env, root: '/' });
    return { code, err: String(err.read() ?? '') };
  }

  it('says that it plants when it does, and not on a database that is filled', async () => {
    const first = await seed();
    expect(first).toMatchObject({ code: 0 });
    expect(first.err).toContain('Planting the demo:');
    const again = await seed('--if-empty');
    expect(again.code).toBe(0);
    expect(again.err).not.toContain('Planting');
    const refused = await seed();
    expect(refused.code).not.toBe(0);
    expect(refused.err).not.toContain('Planting');
  }, 120_000);

  it('leaves a database that knows what it holds', async () => {
    const client = new pg.Client({ connectionString: database.url });
    await client.connect();
    const { rows } = await client.query(UNANALYSED);
    await client.end();
    expect(rows).toEqual([]);
  });

  it('counts the comments it plants, the hidden ones left out', async () => {
    const client = new pg.Client({ connectionString: database.url });
    await client.connect();
    const { rows: wrong } = await client.query(MISCOUNTED_THREADS);
    const { rows: hidden } = await client.query('SELECT FROM comment WHERE hidden_at IS NOT NULL');
    await client.end();
    expect(wrong).toEqual([]);
    expect(hidden.length).toBeGreaterThan(0);
  });
});
