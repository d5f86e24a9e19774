import { createTestDatabase, type TestDatabase } from '@samrad/platform/api/testing';
import { mkdtemp, readdir, readFile, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { PassThrough } from 'node:stream';
import { text } from 'node:stream/consumers';
import pg from 'pg';
import { runCommand } from '../frame/run-command';
import { exportCommand } from './export.command';
import { importCommand } from './import.command';

const FIXTURES = join(__dirname, '../../../../libs/results/core/fixtures');
const KEYS = [
  'dialogue',
  'participants',
  'statements',
  'proposals',
  'comments',
  'stands',
  'rowsRead',
  'rowsSkipped',
  'seconds',
];

describe('ops import and export', () => {
  let database: TestDatabase;
  let folder: string;

  beforeAll(async () => {
    database = await createTestDatabase();
    process.env['DATABASE_URL'] = database.url;
    folder = await mkdtemp(join(tmpdir(), 'samrad-ops-'));
  });
  afterAll(async () => {
    await database.drop();
    await rm(folder, { recursive: true });
  });

  async function ops(...words: string[]): Promise<{ code: number; out: string; err: string }> {
    const [out, err] = [new PassThrough(), new PassThrough()];
    const said = Promise.all([text(out), text(err)]);
    const env = { DATABASE_URL: database.url, INIT_CWD: FIXTURES };
    const code = await runCommand([importCommand, exportCommand], words, {
      out,
      err,
      env,
      root: '/',
    });
    out.end();
    err.end();
    const [written, told] = await said;
    return { code, out: written, err: told };
  }

  /** Whether the planner knows what a table holds. */
  async function looked(table: string): Promise<boolean | undefined> {
    const client = new pg.Client({ connectionString: database.url });
    await client.connect();
    const { rows } = await client.query<{ known: boolean }>(
      'SELECT reltuples >= 0 AS known FROM pg_class WHERE relname = $1',
      [table],
    );
    await client.end();
    return rows[0]?.known;
  }

  it('imports a folder and ends with the figures', async () => {
    const { code, out, err } = await ops('import', 'polis', 'polis-newer', '--json');
    expect({ code, err }).toMatchObject({
      code: 0,
      err: expect.stringContaining('4 statements with 11 stands') as string,
    });
    const figures = JSON.parse(out.trimEnd().split('\n').at(-1) ?? '') as Record<string, unknown>;
    expect(Object.keys(figures)).toEqual(KEYS);
    expect(figures).toMatchObject({ dialogue: 'polis-newer', stands: 11 });
    expect(await looked('stand')).toBe(true);
  });

  it('gives the same figures back', async () => {
    const csv = await ops('export', 'polis-newer', 'stands');
    expect(csv.code).toBe(0);
    const [header, ...rows] = csv.out.trimEnd().split('\n');
    expect(header).toBe('voter_key,statement_number,value');
    expect(rows).toHaveLength(11);
    const json = await ops('export', 'polis-newer', 'statements', '--format', 'json');
    const statements = JSON.parse(json.out) as {
      source_ref: string;
      agree: number;
      text: string;
    }[];
    expect(statements.map(({ source_ref, agree }) => [source_ref, agree])).toEqual([
      ['0', 4],
      ['2', 2],
      ['3', 1],
      ['8', 0],
      ['11', 0],
    ]);
    expect(statements[4]?.text).toBe('=1+1 är en bra rubrik');
  });

  it('writes a file that gets its name when it is whole', async () => {
    const path = join(folder, 'statements.csv');
    const { code, out, err } = await ops(
      'export',
      'polis-newer',
      'statements',
      '--audience',
      'official',
      '--out',
      path,
    );
    expect({ code, out, err: err.trim() }).toMatchObject({ code: 0, out: '' });
    expect((await readFile(path, 'utf8')).split('\n')[0]).toBe(
      'number,text,language,author,participant_id,agree,disagree,pass,hidden,hidden_rule,hidden_reason,rejected_at_source,is_meta,is_seed,source_ref,stated_at',
    );
    expect(await readdir(folder)).toEqual(['statements.csv']);
  });

  it('exports nothing from a database of another schema, and leaves it as it was', async () => {
    const client = new pg.Client({ connectionString: database.url });
    await client.connect();
    const newest = `(SELECT max(name) FROM schema_migration)`;
    const { rows } = await client.query<{ name: string }>(
      `DELETE FROM schema_migration WHERE name = ${newest} RETURNING name`,
    );
    const older = await ops('export', 'polis-newer', 'stands');
    expect([older.code, older.out]).toEqual([14, '']);
    expect(older.err).toMatch(/older than this code.*run npm run ops -- migrate first\.\n$/);
    const left = await client.query('SELECT name FROM schema_migration WHERE name = $1', [
      rows[0]?.name,
    ]);
    expect(left.rows).toEqual([]);
    await client.query('INSERT INTO schema_migration (name) VALUES ($1), ($2)', [
      rows[0]?.name,
      'Future9999999999999',
    ]);
    const newer = await ops('export', 'polis-newer', 'stands');
    expect([newer.code, newer.out]).toEqual([14, '']);
    expect(newer.err).toContain('newer than this code');
    await client.query(`DELETE FROM schema_migration WHERE name = 'Future9999999999999'`);
    await client.end();
  });

  it.each([
    [
      ['import', 'polis', 'polis-broken'],
      1,
      'comments.csv:5: author-id is "two", expected a whole number',
    ],
    [['import', 'polis', 'no-such'], 1, 'cannot be read'],
    [['import', 'consul', 'x'], 2, 'Say what to import: polis or decide-madrid.'],
    [['import', 'polis'], 2, 'Name one folder to import.'],
    [['import', 'polis', 'x', '--on-error', 'wait'], 2, '--on-error is one of stop, skip.'],
    [['export', 'no-such', 'stands'], 1, 'There is no such dialogue'],
    [['export', 'polis-newer', 'votes'], 2, 'Name a dialogue and one of proposals, comments'],
    [
      ['export', 'polis-newer', 'stands', '--format', 'pdf'],
      2,
      '--format is one of csv, xlsx, json.',
    ],
  ])('%j fails with one clear sentence', async (words, code, sentence) => {
    const answer = await ops(...words);
    expect([answer.code, answer.out]).toEqual([code, '']);
    expect(answer.err).toContain(sentence);
  });
});
