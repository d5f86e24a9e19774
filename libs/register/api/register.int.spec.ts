import { newId } from '@samrad/platform/api';
import { SYSTEM } from '@samrad/platform/contract';
import pg from 'pg';
import { commitTo, Writes, type WriteTransaction } from '.';
import { AnonymousModule, startTestApi, type TestApi } from './testing';

const ENTRIES = 10_000;
/** Ten seconds where nothing else runs, several times that on a loaded machine; ms. */
const TAKES = 120_000;
const CONTEXT = { actor: SYSTEM, idempotency: null };
const DIALOGUE = newId();

/** How entries get their numbers: the register's way, and the way that loses some. */
interface Numbering {
  /** Appends one entry in the API's own transaction. */
  readonly append: (tx: WriteTransaction) => Promise<unknown>;
  /** Appends many in a transaction of a foreign program's. */
  readonly appendMany: (client: pg.Client, entries: number) => Promise<unknown>;
  /** Numbers after $1, in order. */
  readonly after: string;
}

const register: Numbering = {
  append: (tx) =>
    tx.append({ dialogueId: DIALOGUE, kind: 'thing-said', subjectId: newId(), payload: {} }),
  appendMany: (client, entries) => {
    const committed = Array.from({ length: entries }, (_, n) => commitTo({ n }));
    return client.query('SELECT register_append($1, $2, $3, $4, $5, $6)', [
      committed.map(() => DIALOGUE),
      committed.map(() => 'thing-imported'),
      committed.map(() => newId()),
      committed.map(({ salt }) => salt),
      committed.map(({ payload }) => payload),
      committed.map(({ commitment }) => commitment),
    ]);
  },
  after: `SELECT seq FROM register_entry WHERE dialogue_id = '${DIALOGUE}' AND seq > $1 ORDER BY seq LIMIT 500`,
};

const plainSequence: Numbering = {
  append: (tx) => tx.query('INSERT INTO numbered DEFAULT VALUES'),
  appendMany: (client, entries) =>
    client.query('INSERT INTO numbered SELECT FROM generate_series(1, $1)', [entries]),
  after: 'SELECT seq FROM numbered WHERE seq > $1 ORDER BY seq LIMIT 500',
};

interface Reading {
  /** Entries the reader was shown. */
  readonly seen: number;
  /** Numbers that were missing when the reader passed them. */
  readonly skipped: number;
}

/** Two API processes and an import write while readers poll for what comes after their cursor. */
describe('numbers of the register', () => {
  let first: TestApi;
  let second: TestApi;
  const clients: pg.Client[] = [];

  beforeAll(async () => {
    first = await startTestApi({ modules: [AnonymousModule] });
    second = await startTestApi({
      modules: [AnonymousModule],
      databaseUrl: process.env['DATABASE_URL']!,
    });
    await first.database.query('CREATE TABLE numbered (seq bigserial PRIMARY KEY)');
  });
  afterAll(async () => {
    await Promise.all(clients.map((client) => client.end()));
    await second.stop();
    await first.stop();
  });

  async function connect(): Promise<pg.Client> {
    const client = new pg.Client({ connectionString: process.env['DATABASE_URL'] });
    await client.connect();
    clients.push(client);
    return client;
  }

  /** Eight requests at a time, each a transaction. */
  async function serve(api: TestApi, numbering: Numbering, entries: number): Promise<void> {
    let left = entries;
    const writes = api.app.get(Writes);
    const worker = async (): Promise<void> => {
      while (left-- > 0) await writes.run(CONTEXT, numbering.append);
    };
    await Promise.all(Array.from({ length: 8 }, worker));
  }

  /** Fewer and longer transactions: the rows of one file after another. */
  async function importRows(numbering: Numbering, entries: number): Promise<void> {
    const client = await connect();
    for (let done = 0; done < entries; done += 100) {
      await client.query('BEGIN');
      await numbering.appendMany(client, 50);
      await numbering.appendMany(client, 50);
      await client.query('COMMIT');
    }
  }

  async function poll(numbering: Numbering, isDone: () => boolean): Promise<Reading> {
    const client = await connect();
    let [cursor, seen, skipped] = [0, 0, 0];
    for (;;) {
      const last = isDone();
      const { rows } = await client.query<{ seq: number }>(numbering.after, [cursor]);
      for (const { seq } of rows) {
        skipped += seq - cursor - 1;
        seen += 1;
        cursor = seq;
      }
      if (last && rows.length === 0) return { seen, skipped };
    }
  }

  async function run(numbering: Numbering): Promise<Reading[]> {
    let done = false;
    const readers = [poll(numbering, () => done), poll(numbering, () => done)];
    await Promise.all([
      serve(first, numbering, ENTRIES / 5),
      serve(second, numbering, ENTRIES / 5),
      importRows(numbering, (ENTRIES * 3) / 5),
    ]);
    done = true;
    return Promise.all(readers);
  }

  it(
    'shows every reader all 10,000 entries without a gap',
    async () => {
      const readings = await run(register);
      expect(readings).toEqual([
        { seen: ENTRIES, skipped: 0 },
        { seen: ENTRIES, skipped: 0 },
      ]);
      const head = await first.database.one(
        'SELECT last_seq AS seq FROM register_head WHERE dialogue_id = $1',
        [DIALOGUE],
      );
      expect(head).toEqual({ seq: ENTRIES });
    },
    TAKES,
  );

  it(
    'would lose entries with a plain database sequence',
    async () => {
      const readings = await run(plainSequence);
      const { count } = await first.database.one<{ count: number }>(
        'SELECT count(*) FROM numbered',
      );
      expect(count).toBe(ENTRIES);
      expect(readings.every(({ seen, skipped }) => skipped > 0 && seen < ENTRIES)).toBe(true);
    },
    TAKES,
  );
});
