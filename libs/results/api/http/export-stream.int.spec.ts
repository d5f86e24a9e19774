import type { Database } from '@samrad/platform/api';
import type { TestApi } from '@samrad/register/api/testing';
import { request } from 'node:http';
import {
  contributed,
  exported,
  exportWorld,
  type Contributed,
  type ExportWorld,
} from '../testing/export.fixture';
import { ExportStream } from '../persistence/export-stream';
import { startResults } from '../testing/start-results';

/** Statements of 2,000 letters: more than the database and the sockets hold back, 24 MB of UTF-8. */
const MANY = 6_000;

describe('a long export', () => {
  let api: TestApi;
  let world: ExportWorld;
  let open: Contributed;

  beforeAll(async () => {
    api = await startResults();
    world = await exportWorld(api.database);
    open = await contributed(api.database, world);
    await api.database.query(
      `INSERT INTO statement (id, dialogue_id, number, participant_id, text, language, imported_ref)
       SELECT gen_random_uuid(), $1, 1 + n, $2, repeat('å', 2000), 'sv', n FROM generate_series(1, $3::int) n`,
      [open.dialogue.id, open.participant.id, MANY],
    );
  }, 120_000);
  afterAll(() => api.stop());

  const copying = () =>
    api.database
      .query(`SELECT pid FROM pg_stat_activity WHERE query LIKE 'COPY%' AND state <> 'idle'
      AND datname = current_database()`);

  /** Waits for what happens behind the connection. */
  async function settled(done: () => Promise<boolean>): Promise<void> {
    for (let i = 0; i < 200 && !(await done()); i += 1) {
      await new Promise((resolve) => setTimeout(resolve, 25));
    }
    expect(await done()).toBe(true);
  }

  /** Reads a first piece and then no more. */
  async function beginReading(): Promise<{ leave: () => void }> {
    const sent = request(`${api.url}/api/dialogues/${open.dialogue.slug}/export/statements`);
    sent.on('error', () => undefined);
    const response = await new Promise<import('node:http').IncomingMessage>((resolve) => {
      sent.once('response', resolve).end();
    });
    response.on('error', () => undefined);
    await new Promise((resolve) => response.once('readable', resolve));
    return { leave: () => sent.destroy() };
  }

  it('arrives whole', async () => {
    const { text } = await exported(api, open.dialogue.slug, '/statements');
    expect(text.trimEnd().split('\n')).toHaveLength(1 + 1 + MANY);
    expect(await copying()).toEqual([]);
  }, 60_000);

  it('is cancelled in the database when the reader goes', async () => {
    const reading = await beginReading();
    await settled(async () => (await copying()).length === 1);
    reading.leave();
    await settled(async () => (await copying()).length === 0);
  }, 60_000);

  it('breaks the connection when it fails on the way: half a file never looks whole', async () => {
    const sent = request(`${api.url}/api/dialogues/${open.dialogue.slug}/export/statements`);
    const ended = new Promise<string>((resolve) => {
      sent.once('response', (response) => {
        response.once('readable', () => {
          void (async () => {
            await settled(async () => (await copying()).length === 1);
            await api.database.query(
              `SELECT pg_cancel_backend(pid) FROM pg_stat_activity WHERE query LIKE 'COPY%' AND datname = current_database()`,
            );
            response
              .once('end', () => resolve('whole'))
              .once('error', () => resolve('broken'))
              .resume();
          })();
        });
      });
      sent.end();
    });
    expect(await ended).toBe('broken');
    await settled(async () => (await copying()).length === 0);
  }, 60_000);

  it('ends nobody else’s query: the connection is held until the cancel has arrived, and not used again', async () => {
    let letGo = (): void => undefined;
    const held = new Promise<void>((resolve) => (letGo = resolve));
    const { pool } = api.database;
    const slow = {
      pool,
      query: (sql: string, params: unknown[]) => held.then(() => api.database.query(sql, params)),
    } as unknown as Database;
    const gone = new AbortController();
    const removed: unknown[] = [];
    const onRemove = (client: unknown): void => void removed.push(client);
    pool.on('remove', onRemove);
    const { dialogue } = open;
    const bytes = new ExportStream(slow).bytes(
      {
        ...{ dialogueId: dialogue.id, supportVisibility: 'public', name: 'supports' },
        ...{ format: 'csv', audience: 'public' },
      },
      gone.signal,
    );
    await bytes.next();
    // The database has sent everything; the reader goes before the last of it is taken.
    gone.abort();
    let isReleased = false;
    const ended = (async () => {
      while (!(await bytes.next()).done);
    })()
      .catch(() => undefined)
      .finally(() => (isReleased = true));
    await new Promise((resolve) => setTimeout(resolve, 200));
    expect(isReleased).toBe(false);
    letGo();
    await ended;
    await settled(() => Promise.resolve(removed.length === 1));
    pool.off('remove', onRemove);
  }, 60_000);

  it('keeps places for others: a second from one network waits, an official does not', async () => {
    const readers = [await beginReading()];
    let isAnswered = false;
    const second = exported(api, open.dialogue.slug, '/supports').then((answer) => {
      isAnswered = true;
      return answer;
    });
    const { cookie } = world.official;
    expect((await exported(api, open.dialogue.slug, '/supports', cookie)).status).toBe(200);
    expect((await exported(api, open.dialogue.slug, '')).status).toBe(200);
    expect(isAnswered).toBe(false);
    readers[0]?.leave();
    expect((await second).status).toBe(200);
    for (const reader of readers) reader.leave();
    await settled(async () => (await copying()).length === 0);
  }, 60_000);
});
