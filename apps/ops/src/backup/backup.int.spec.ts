import { createTestDatabase, type TestDatabase } from '@samrad/platform/api/testing';
import { readFileSync, statSync, writeFileSync } from 'node:fs';
import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { PassThrough } from 'node:stream';
import pg from 'pg';
import { commands } from '../commands/index';
import { runCommand } from '../frame/run-command';
import { migrate, whileOthersWait } from '../migrate/index';
import { migrationList } from '../migrate/migration-list';
import { inOrder, quoted, tablesOf } from './catalogue';
import { LEFT_OUT } from './manifest';
import { writeBackup } from './write-backup';

let folder: string;
let filled: TestDatabase;
let file: string;

async function ops(url: string, ...words: string[]) {
  const out = new PassThrough();
  const err = new PassThrough();
  const code = await runCommand(commands, words, {
    out,
    err,
    env: { DATABASE_URL: url },
    root: folder,
  });
  out.end();
  err.end();
  const said = String(await err.toArray().then((chunks) => Buffer.concat(chunks)));
  const last = String(await out.toArray().then((chunks) => Buffer.concat(chunks)));
  return { code, said, json: code === 0 ? JSON.parse(last.trim().split('\n').at(-1)!) : null };
}

async function connected<T>(url: string, work: (client: pg.Client) => Promise<T>): Promise<T> {
  const client = new pg.Client({ connectionString: url });
  await client.connect();
  try {
    return await work(client);
  } finally {
    await client.end();
  }
}

/** Every row of every table that a backup keeps, as text in an order of its own. */
function contentOf(url: string): Promise<Record<string, readonly string[]>> {
  return connected(url, async (client) => {
    const content: Record<string, readonly string[]> = {};
    for (const { name } of await tablesOf(client)) {
      if (LEFT_OUT.includes(name)) continue;
      const { rows } = await client.query<{ row: string }>(
        `SELECT t::text AS row FROM ${quoted(name)} t ORDER BY 1`,
      );
      content[name] = rows.map(({ row }) => row);
    }
    return content;
  });
}

async function emptyDatabase(): Promise<TestDatabase> {
  const database = await createTestDatabase();
  await connected(database.url, (client) =>
    client.query('DROP SCHEMA public CASCADE; CREATE SCHEMA public'),
  );
  return database;
}

/** Writes an organisation as soon as there is a table for it. */
const WRITER = `
  CREATE SCHEMA writer;
  CREATE FUNCTION writer.write() RETURNS event_trigger LANGUAGE plpgsql AS $$
    BEGIN
      IF EXISTS (SELECT FROM pg_event_trigger_ddl_commands() WHERE object_identity = 'public.organisation') THEN
        INSERT INTO public.organisation (id, slug, kind, name)
        VALUES (gen_random_uuid(), 'theirs', 'authority', 'Somebody else''s');
      END IF;
    END $$;
  CREATE EVENT TRIGGER writer ON ddl_command_end WHEN TAG IN ('CREATE TABLE')
    EXECUTE FUNCTION writer.write()`;

/** Waits until the first table stands. */
async function firstTableOf(url: string): Promise<void> {
  await connected(url, async (client) => {
    while ((await tablesOf(client)).length === 0)
      await new Promise((resolve) => setTimeout(resolve, 5));
  });
}

beforeAll(async () => {
  folder = await mkdtemp(join(tmpdir(), 'samrad-backup-'));
  file = join(folder, 'one.zip');
  filled = await createTestDatabase();
  expect((await ops(filled.url, 'seed', '--json')).code).toBe(0);
  expect((await ops(filled.url, 'backup', '--out', file, '--json')).code).toBe(0);
}, 120_000);
afterAll(async () => {
  await filled.drop();
  await rm(folder, { recursive: true });
});

describe('a backup', () => {
  it('brings every row back into an empty database, and the record holds', async () => {
    const target = await emptyDatabase();
    const { code, json } = await ops(target.url, 'restore', file, '--json');
    expect(code).toBe(0);
    const [before, after] = [await contentOf(filled.url), await contentOf(target.url)];
    expect(after).toEqual(before);
    expect(Object.values(after).flat()).toHaveLength(json.rows);
    expect(json.rows).toBeGreaterThan(1000);
    await target.drop();
  });

  it('leaves the restored database as the migrations make it, its triggers at work', async () => {
    const target = await emptyDatabase();
    await ops(target.url, 'restore', file, '--json');
    const triggers = (url: string) =>
      connected(url, async (client) => {
        const { rows } = await client.query(
          'SELECT tgname, tgenabled FROM pg_trigger WHERE NOT tgisinternal ORDER BY 1',
        );
        return rows;
      });
    expect(await triggers(target.url)).toEqual(await triggers(filled.url));
    await expect(
      connected(target.url, (client) => client.query('DELETE FROM register_entry')),
    ).rejects.toThrow('append-only');
    await target.drop();
  });

  it('is for its owner alone, and is never written over', async () => {
    expect(statSync(file).mode & 0o777).toBe(0o600);
    const again = await ops(filled.url, 'backup', '--out', file, '--json');
    expect(again.code).toBe(1);
    expect(again.said).toContain('exists already');
  });

  it('lets nobody who had signed out in again: sessions and one-time links stay behind', async () => {
    await connected(filled.url, async (client) => {
      const names = (await tablesOf(client)).map(({ name }) => name);
      expect(LEFT_OUT.filter((name) => !names.includes(name))).toEqual([]);
    });
    expect(readFileSync(file).includes('tables/session.copy')).toBe(false);
  });

  it('is of one moment, while others write', async () => {
    const busy = join(folder, 'busy.zip');
    const writer = new pg.Client({ connectionString: filled.url });
    await writer.connect();
    let isOver = false;
    const writing = (async () => {
      while (!isOver) {
        // Two tables that must agree, in one transaction.
        await writer.query(`
          WITH d AS (SELECT dialogue_id AS id FROM register_head ORDER BY 1 LIMIT 1)
          SELECT register_append(ARRAY[d.id], ARRAY['note-written'], ARRAY[gen_random_uuid()],
            ARRAY['\\x00112233445566778899aabbccddeeff'::bytea], ARRAY['{}'],
            ARRAY[sha256('\\x00112233445566778899aabbccddeeff'::bytea || '{}'::bytea)]) FROM d`);
      }
    })();
    const { code } = await ops(filled.url, 'backup', '--out', busy, '--json');
    isOver = true;
    await writing;
    await writer.end();
    expect(code).toBe(0);
    const target = await emptyDatabase();
    expect((await ops(target.url, 'restore', busy, '--json')).code).toBe(0);
    await target.drop();
  });
});

describe('a restore', () => {
  it('refuses a database that has something in it, and changes nothing', async () => {
    const before = await contentOf(filled.url);
    const { code, said } = await ops(filled.url, 'restore', file, '--json');
    expect(code).toBe(1);
    expect(said).toContain('not empty');
    expect(await contentOf(filled.url)).toEqual(before);
  });

  it('lets nobody in until it is done: whoever starts meanwhile waits, and finds everything', async () => {
    const target = await emptyDatabase();
    const [{ code }, second] = await Promise.all([
      ops(target.url, 'restore', file, '--json'),
      firstTableOf(target.url).then(() => ops(target.url, 'migrate', '--json')),
    ]);
    expect([code, second.json]).toEqual([0, expect.objectContaining({ applied: [] })]);
    const [there, here] = await Promise.all([target, filled].map(({ url }) => contentOf(url)));
    expect(there?.['organisation']).toEqual(here?.['organisation']);
    await target.drop();
  });

  it('takes nothing away that somebody else has written meanwhile', async () => {
    const target = await emptyDatabase();
    await connected(target.url, (client) => client.query(WRITER));
    const { code, said } = await ops(target.url, 'restore', file, '--json');
    expect([code, said.includes('Somebody wrote')]).toEqual([1, true]);
    const { rows } = await connected(target.url, (client) =>
      client.query('SELECT slug FROM organisation'),
    );
    expect(rows).toEqual([{ slug: 'theirs' }]);
    await target.drop();
  });

  it('finds a changed byte and a cut file before it touches the database', async () => {
    const bytes = readFileSync(file);
    const damaged = Buffer.from(bytes);
    const middle = bytes.indexOf('tables/comment.copy') + 2_000;
    damaged[middle] = damaged[middle]! ^ 0xff;
    writeFileSync(join(folder, 'damaged.zip'), damaged);
    writeFileSync(join(folder, 'cut.zip'), bytes.subarray(0, bytes.length - 1_000));
    writeFileSync(join(folder, 'text.zip'), 'not a backup');
    const target = await emptyDatabase();
    for (const name of ['damaged.zip', 'cut.zip', 'text.zip', 'missing.zip']) {
      expect([name, (await ops(target.url, 'restore', join(folder, name))).code]).toEqual([
        name,
        1,
      ]);
      expect((await ops(target.url, 'restore', join(folder, name), '--check')).code).toBe(1);
    }
    expect(await connected(target.url, tablesOf)).toEqual([]);
    expect((await ops(target.url, 'restore', file, '--check', '--json')).json.restored).toBe(false);
    await target.drop();
  });

  it('undoes everything when the record does not hold', async () => {
    const forged = await createTestDatabase();
    expect((await ops(forged.url, 'seed', '--json')).code).toBe(0);
    await connected(forged.url, (client) =>
      client.query(`UPDATE register_payload SET payload = '{"forged":true}' WHERE seq = 3`),
    );
    const path = join(folder, 'forged.zip');
    expect((await ops(forged.url, 'backup', '--out', path, '--json')).code).toBe(0);
    const target = await emptyDatabase();
    const { code, said } = await ops(target.url, 'restore', path);
    expect([code, said.includes('does not hold')]).toEqual([1, true]);
    expect(await connected(target.url, tablesOf)).toEqual([]);
    await Promise.all([forged.drop(), target.drop()]);
  });
});

describe('a backup of an older version', () => {
  it('is brought up to this one', async () => {
    const known = migrationList().map(({ name }) => name);
    const older = await emptyDatabase();
    await whileOthersWait(
      older.url,
      () => undefined,
      (apply) => apply(known.slice(0, 3)),
    );
    const path = join(folder, 'older.zip');
    const { migrations } = await writeBackup(older.url, path, () => undefined);
    expect([...migrations].sort()).toEqual(known.slice(0, 3).sort());
    const target = await emptyDatabase();
    expect((await ops(target.url, 'restore', path, '--json')).code).toBe(0);
    expect((await migrate(target.url)).applied).toEqual([]);
    await Promise.all([older.drop(), target.drop()]);
  });
});

describe('the loading order', () => {
  it('puts what is pointed to first, and names a ring', () => {
    const references = [
      { from: 'comment', to: 'thread' },
      { from: 'thread', to: 'dialogue' },
    ];
    expect(inOrder(['comment', 'dialogue', 'thread'], references)).toEqual([
      'dialogue',
      'thread',
      'comment',
    ]);
    expect(() =>
      inOrder(
        ['a', 'b'],
        [
          { from: 'a', to: 'b' },
          { from: 'b', to: 'a' },
        ],
      ),
    ).toThrow('a, b');
  });
});
