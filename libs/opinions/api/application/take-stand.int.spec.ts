import { personIn } from '@samrad/people/api/testing';
import { fewest, type TestApi } from '@samrad/register/api/testing';
import { STAND_VALUES, STANDS, type Stand } from '@samrad/opinions/contract';
import fc from 'fast-check';
import { randomUUID } from 'node:crypto';
import {
  accountsIn,
  openDialogue,
  send,
  standEntries,
  startOpinions,
  tallies,
  writeBy,
} from '../testing/opinions-harness';
import { TakeStand } from './take-stand';

let api: TestApi;
beforeAll(async () => void (api = await startOpinions()));
afterAll(() => api.stop());

const take = (
  accountId: string,
  slug: string,
  number: number,
  value: Stand | null,
  key = randomUUID(),
) =>
  api.app
    .get(TakeStand)
    .execute(writeBy(accountId, key, { slug, number, value }), { slug, number, value });

/** What the server counts; a backend tells it when it goes idle, or when asked to. */
async function commits(): Promise<number> {
  await Promise.all(
    Array.from({ length: 20 }, () =>
      api.database.query('SELECT pg_stat_force_next_flush(), pg_sleep(0.05)'),
    ),
  );
  const { commits } = await api.database.one<{ commits: number }>(
    'SELECT xact_commit AS commits FROM pg_stat_database WHERE datname = current_database()',
  );
  return commits;
}

describe('200 stands at once', () => {
  it('share fewer than 40 commits, first stands of 200 people among them, each acknowledged', async () => {
    const { id, slug } = await openDialogue(api, { statements: 3 });
    const accounts = await accountsIn(api, 200);
    const before = await commits();
    const idle = (await commits()) - before;
    const start = await commits();
    const answers = await Promise.all(
      accounts.map((a, i) => take(a, slug, 1 + (i % 3), STANDS[i % 2]!)),
    );
    const caused = (await commits()) - start - idle;
    expect(answers.map(({ seq }) => seq).sort((a, b) => a! - b!)).toEqual(
      accounts.map((_, i) => i + 1),
    );
    const { transactions } = await api.database.one<{ transactions: number }>(
      'SELECT count(DISTINCT xmin::text) AS transactions FROM register_entry WHERE dialogue_id = $1',
      [id],
    );
    expect(transactions).toBeLessThan(40);
    // The wake-ups for live readers are commits too, and counted here.
    expect(caused).toBeLessThan(40);
    const { stored, counted, figures } = await tallies(api, id);
    expect(stored).toEqual(counted);
    expect(figures.stands).toBe(200);
  });

  it('share commits over HTTP as well', async () => {
    const people = await Promise.all(Array.from({ length: 200 }, () => personIn(api.database)));
    const trial = async () => {
      const { id, path } = await openDialogue(api);
      // Opens the connections: what is counted is 200 that arrive together.
      await Promise.all(people.map(({ cookie }) => send(api, 'GET', path, { cookie })));
      const answers = await Promise.all(
        people.map(({ cookie }) =>
          send(api, 'PUT', `${path}/1/stand`, { cookie, body: { value: 'agree' } }),
        ),
      );
      expect(new Set(answers.map(({ status }) => status))).toEqual(new Set([200]));
      expect((await tallies(api, id)).stored).toEqual([
        { number: 1, agree: 200, disagree: 0, pass: 0 },
      ]);
      const { transactions } = await api.database.one<{ transactions: number }>(
        'SELECT count(DISTINCT xmin::text) AS transactions FROM stand WHERE dialogue_id = $1',
        [id],
      );
      return transactions;
    };
    expect(await fewest(40, trial)).toBeLessThan(40);
  });
});

describe('a stand that waits for the lock until the round has closed', () => {
  it('is refused, although the round was open when it came', async () => {
    const { id, slug } = await openDialogue(api, { closesAt: new Date(Date.now() + 600) });
    const [a = ''] = await accountsIn(api, 1);
    const client = await api.database.pool.connect();
    await client.query('BEGIN');
    await client.query('SELECT register_lock(ARRAY[$1::uuid])', [id]);
    const late = expect(take(a, slug, 1, 'agree')).rejects.toMatchObject({
      code: 'dialogues.round-closed',
    });
    await client.query('SELECT pg_sleep(0.7)');
    await client.query('COMMIT');
    client.release();
    await late;
    expect(await standEntries(api, id)).toEqual([]);
  });
});

describe('tallies', () => {
  it('equal a recount after 2,000 random stands, and the last stand of each is the one that stands', async () => {
    const accounts = await accountsIn(api, 25);
    const stand = fc.record({
      who: fc.nat(24),
      number: fc.integer({ min: 1, max: 6 }),
      value: fc.constantFrom<(Stand | null)[]>(...STANDS, null),
    });
    const run = fc.array(fc.array(stand, { minLength: 50, maxLength: 50 }), {
      minLength: 10,
      maxLength: 10,
    });
    await fc.assert(
      fc.asyncProperty(run, async (rounds) => {
        const { id, slug } = await openDialogue(api, { statements: 6 });
        const last = new Map<string, Stand | null>();
        for (const round of rounds) {
          await Promise.all(
            round.map(({ who, number, value }) => take(accounts[who]!, slug, number, value)),
          );
          for (const { who, number, value } of round) last.set(`${who} ${number}`, value);
        }
        const { stored, counted, figures } = await tallies(api, id);
        expect(stored).toEqual(counted);
        const standing = [...last.values()].filter((value) => value !== null);
        expect(figures.stands).toBe(standing.length);
        const sum = stored.reduce((all, { agree, disagree }) => all + agree - disagree, 0);
        expect(sum).toBe(standing.reduce((all, value) => all + STAND_VALUES[value], 0));
      }),
      { numRuns: 4 },
    );
  });
});
