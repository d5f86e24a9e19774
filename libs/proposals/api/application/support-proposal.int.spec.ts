import { dialogueIn } from '@samrad/dialogues/api/testing';
import { newId, type Database, type WriteContext } from '@samrad/platform/api';
import type { SupportReceipt } from '@samrad/proposals/contract';
import { Writes } from '@samrad/register/api';
import { fewest, type TestApi } from '@samrad/register/api/testing';
import { randomBytes, randomUUID } from 'node:crypto';
import pg from 'pg';
import { ProposalsWorld } from '../testing';
import { SupportProposal } from './support-proposal';

let world: ProposalsWorld;
let other: TestApi;
let database: Database;
const clients: pg.Client[] = [];

beforeAll(async () => {
  world = await ProposalsWorld.start();
  other = await ProposalsWorld.another(process.env['DATABASE_URL']!);
  database = world.api.database;
});
afterAll(async () => {
  await Promise.all(clients.map((client) => client.end()));
  await other.stop();
  await world.api.stop();
});

async function connect(): Promise<pg.Client> {
  const client = new pg.Client({ connectionString: process.env['DATABASE_URL'] });
  await client.connect();
  clients.push(client);
  return client;
}

async function accounts(count: number): Promise<string[]> {
  const ids = Array.from({ length: count }, newId);
  await database.query(
    `INSERT INTO account (id, email, password_hash, language)
     SELECT id, id || '@example.org', '$argon2id$x', 'sv' FROM unnest($1::uuid[]) id`,
    [ids],
  );
  return ids;
}

function by(accountId: string, key: string = randomUUID()): WriteContext {
  const actor = { kind: 'account', accountId, sessionId: newId(), memberships: [] } as const;
  return { actor, idempotency: { key, bodyHash: Buffer.alloc(32, 1) } };
}

/** The same key for another request. */
function withBody({ actor, idempotency }: WriteContext, body: number): WriteContext {
  return { actor, idempotency: { key: idempotency!.key, bodyHash: Buffer.alloc(32, body) } };
}

async function setup(closesAt?: Date) {
  const { organisationId } = world;
  const rounds = closesAt && [
    { kind: 'proposals' as const, opensAt: new Date(Date.now() - 60_000), closesAt },
  ];
  const dialogue = await dialogueIn(database, { organisationId, ...(rounds && { rounds }) });
  const [author = ''] = await accounts(1);
  const { id, number } = await world.proposalBy({ accountId: author }, dialogue.id);
  const target = { slug: dialogue.slug, number, give: true };
  const support = (ctx: WriteContext, where = world.api): Promise<SupportReceipt> =>
    where.app.get(SupportProposal).execute(ctx, target);
  return { dialogue, id, target, support };
}

async function stateOf(id: string) {
  return database.one(
    `SELECT p.supports, (SELECT count(*) FROM support s WHERE s.proposal_id = p.id) AS rows,
       (SELECT count(*) FROM register_entry e WHERE e.subject_id = p.id) AS entries
     FROM proposal p WHERE p.id = $1`,
    [id],
  );
}

/** Commits so far, after every connection of the pool has told what it has counted. */
async function commits(): Promise<number> {
  const connections = Array.from({ length: database.pool.options.max }, () =>
    database.pool.connect(),
  );
  const pool = await Promise.all(connections);
  for (const client of pool) await client.query('SELECT pg_stat_force_next_flush()');
  for (const client of pool) client.release();
  const row = await database.one<{ commits: number }>(
    'SELECT xact_commit AS commits FROM pg_stat_database WHERE datname = current_database()',
  );
  return row.commits;
}

/** Takes the dialogue's place in the register and keeps it until told. */
async function hold(dialogueId: string): Promise<() => Promise<unknown>> {
  const client = await connect();
  await client.query('BEGIN');
  await client.query('SELECT register_lock(ARRAY[$1::uuid])', [dialogueId]);
  return () => client.query('COMMIT');
}

describe('supporting proposals', () => {
  it('commits 200 that come together in fewer than 40', async () => {
    const { id, support } = await setup();
    const people = await accounts(200);
    const idle = await commits();
    const before = await commits();
    await Promise.all(people.map((accountId) => support(by(accountId))));
    const made = (await commits()) - before - (before - idle);
    expect(await stateOf(id)).toEqual({ supports: 200, rows: 200, entries: 200 });
    expect(made).toBeGreaterThan(0);
    expect(made).toBeLessThan(40);
  });

  it('stays below 40 with sessions and all, over HTTP', async () => {
    const people = await Promise.all(Array.from({ length: 200 }, () => world.person()));
    const trial = async () => {
      const { dialogue, id, target } = await setup();
      // Opens the connections: what is counted is 200 that arrive together.
      await Promise.all(
        people.map((person) => world.send('GET', `/${target.number}`, person, dialogue.slug)),
      );
      const idle = await commits();
      const before = await commits();
      const answers = await Promise.all(
        people.map((person) =>
          world.send('PUT', `/${target.number}/support`, person, dialogue.slug),
        ),
      );
      const made = (await commits()) - before - (before - idle);
      expect(answers.every(({ status }) => status === 200)).toBe(true);
      expect(await stateOf(id)).toEqual({ supports: 200, rows: 200, entries: 200 });
      return made;
    };
    expect(await fewest(40, trial)).toBeLessThan(40);
  });

  it('acknowledges none before its commit: another connection sees it at once', async () => {
    const { id, support } = await setup();
    const people = await accounts(60);
    const eyes = new pg.Pool({ connectionString: process.env['DATABASE_URL'], max: 20 });
    const seen = await Promise.all(
      people.map(async (accountId) => {
        await support(by(accountId));
        const { rowCount } = await eyes.query(
          `SELECT FROM support s JOIN participant p ON p.id = s.participant_id
           WHERE s.proposal_id = $1 AND p.account_id = $2`,
          [id, accountId],
        );
        return rowCount;
      }),
    );
    await eyes.end();
    expect(seen.every((count) => count === 1)).toBe(true);
  });

  it('refuses what waited in the queue until the round had closed', async () => {
    const closesAt = new Date(Date.now() + 800);
    const { dialogue, id, support } = await setup(closesAt);
    const [early = '', late = ''] = await accounts(2);
    await support(by(early));
    const release = await hold(dialogue.id);
    const waiting = support(by(late));
    const refused = expect(waiting).rejects.toMatchObject({ code: 'dialogues.round-closed' });
    await database.query(`SELECT pg_sleep_until($1::timestamptz + interval '50 ms')`, [closesAt]);
    await release();
    await refused;
    expect(await stateOf(id)).toEqual({ supports: 1, rows: 1, entries: 1 });
  });

  it('does not wait for the place of another dialogue', async () => {
    const [held, free] = [await setup(), await setup()];
    const [one = '', two = ''] = await accounts(2);
    const release = await hold(held.dialogue.id);
    let isDone = false;
    const waiting = held.support(by(one)).then(() => (isDone = true));
    await expect(free.support(by(two))).resolves.toMatchObject({ supported: true });
    expect(isDone).toBe(false);
    await release();
    await waiting;
    expect(await stateOf(held.id)).toEqual({ supports: 1, rows: 1, entries: 1 });
  });

  it('does once what two processes are asked under one key', async () => {
    const { id, support } = await setup();
    for (const accountId of await accounts(10)) {
      const ctx = by(accountId);
      const answers = await Promise.all([
        support(ctx),
        support(ctx, other),
        support(ctx),
        support(ctx, other),
      ]);
      expect(new Set(answers.map((answer) => JSON.stringify(answer))).size).toBe(1);
    }
    expect(await stateOf(id)).toEqual({ supports: 10, rows: 10, entries: 10 });
  });

  it('fails the row that cannot be stored, and that one alone', async () => {
    const { id, support } = await setup();
    const good = await accounts(20);
    const everybody = [...good.slice(0, 13), newId(), ...good.slice(13)];
    const settled = await Promise.allSettled(everybody.map((accountId) => support(by(accountId))));
    const failed = settled.flatMap(({ status }, i) => (status === 'rejected' ? [i] : []));
    expect(failed).toEqual([13]);
    expect(await stateOf(id)).toEqual({ supports: 20, rows: 20, entries: 20 });
  });

  it('counts 100 people exactly, who send 2,000 racing and repeated requests to two processes', async () => {
    const { id, support } = await setup();
    const people = await accounts(100);
    const requests = people.flatMap((accountId) => {
      const keys = Array.from({ length: 10 }, () => randomUUID());
      return keys.flatMap((key) => [by(accountId, key), by(accountId, key)]);
    });
    const order = requests
      .map((ctx) => ({ ctx, at: randomBytes(4).readUInt32BE() }))
      .sort((a, b) => a.at - b.at);
    const answers = await Promise.all(
      order.map(({ ctx }, i) => support(ctx, i % 2 ? world.api : other)),
    );
    expect(answers).toHaveLength(2_000);
    expect(answers.every(({ supported }) => supported)).toBe(true);
    expect(await stateOf(id)).toEqual({ supports: 100, rows: 100, entries: 100 });
  });

  it('never waits in a ring with ordinary writes under the same keys', async () => {
    const { dialogue, id, support } = await setup();
    const people = await accounts(12);
    const write = (ctx: WriteContext, where: TestApi): Promise<unknown> =>
      where.app.get(Writes).run(withBody(ctx, 2), async (tx) => {
        await tx.query('SELECT pg_sleep(0.01)');
        const entry = { kind: 'thing-said', subjectId: newId(), payload: {} };
        return tx.append({ dialogueId: dialogue.id, ...entry });
      });
    const racing = people.flatMap((accountId) => {
      const ctx = by(accountId);
      return [write(ctx, other), support(ctx), write(ctx, world.api), support(ctx, other)];
    });
    const settled = await Promise.allSettled(racing);
    const reasons = settled.flatMap((one) =>
      one.status === 'rejected' ? [(one.reason as { code: string }).code] : [],
    );
    // Of the two under one key the first is done and the other refused; none is a deadlock.
    expect([...new Set(reasons)]).toEqual(['platform.key-reused']);
    expect(reasons).toHaveLength(people.length * 2);
    const { supports, rows } = (await stateOf(id)) as { supports: number; rows: number };
    expect(supports).toBe(rows);
  });
});
