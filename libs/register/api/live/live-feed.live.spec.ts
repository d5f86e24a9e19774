import { Config, newId } from '@samrad/platform/api';
import { SYSTEM } from '@samrad/platform/contract';
import { LIVE_LIMITS } from '@samrad/register/contract';
import { commitTo, LiveAccess, LivePresenters, Writes } from '..';
import { AnonymousModule, LiveClient, startTestApi, type TestApi } from '../testing';

const OPEN = newId();
const CLOSED = newId();

describe('live feed', () => {
  let first: TestApi;
  let second: TestApi;
  const clients: LiveClient[] = [];

  beforeAll(async () => {
    first = await startTestApi({ modules: [AnonymousModule] });
    second = await startTestApi({
      modules: [AnonymousModule],
      databaseUrl: process.env['DATABASE_URL']!,
    });
    for (const api of [first, second]) {
      api.app.get(LiveAccess).decideBy((_, dialogueId) => Promise.resolve(dialogueId !== CLOSED));
      api.app
        .get(LivePresenters)
        .register(['thing-said'], (ids) =>
          Promise.resolve(new Map(ids.map((id) => [id, { said: id }]))),
        );
    }
  });

  afterEach(() => clients.splice(0).forEach((client) => client.close()));
  afterAll(async () => {
    await second.stop();
    await first.stop();
  });

  async function connect(api: TestApi): Promise<LiveClient> {
    const client = await LiveClient.connect(api.url);
    clients.push(client);
    return client;
  }

  async function say(
    api: TestApi,
    dialogueId: string,
    kind = 'thing-said',
    subjectId = newId(),
  ): Promise<number> {
    return api.app
      .get(Writes)
      .run({ actor: SYSTEM, idempotency: null }, (tx) =>
        tx.append({ dialogueId, kind, subjectId, payload: { text: 'hej' } }),
      );
  }

  /** As a foreign program would: entries, and no wake-up. */
  async function sayQuietly(dialogueId: string, times: number, subjectId?: string): Promise<void> {
    const committed = Array.from({ length: times }, (_, n) => commitTo({ n }));
    await first.database.query('SELECT register_append($1, $2, $3, $4, $5, $6)', [
      committed.map(() => dialogueId),
      committed.map(() => 'thing-said'),
      committed.map(() => subjectId ?? newId()),
      committed.map(({ salt }) => salt),
      committed.map(({ payload }) => payload),
      committed.map(({ commitment }) => commitment),
    ]);
  }

  it('tells followers in every process, in order, once', async () => {
    const here = await connect(first);
    const there = await connect(second);
    await here.follow(OPEN);
    await there.follow(OPEN);
    let last = 0;
    for (let i = 0; i < 20; i += 1) last = await say(i % 2 ? first : second, OPEN);
    await Promise.all([here.reached(last), there.reached(last)]);
    const expected = Array.from({ length: 20 }, (_, i) => last - 19 + i);
    expect(here.events.map((event) => event.seq)).toEqual(expected);
    expect(there.events.map((event) => event.seq)).toEqual(expected);
  });

  it('resumes after the last number seen and passes what may not be seen', async () => {
    const start = await say(first, OPEN);
    await say(first, OPEN, 'secret-kept');
    const last = await say(second, OPEN);
    const late = await connect(second);
    await late.follow(OPEN, start);
    await late.reached(last);
    expect(late.events.map((event) => event.seq)).toEqual([last]);
    expect(late.cursor).toBe(last);
  });

  it('refuses a dialogue one may not follow, and whatever is not a follow request', async () => {
    const client = await connect(first);
    expect(await client.follow(CLOSED)).toMatchObject({ ok: false, problem: { status: 404 } });
    for (const bad of [
      null,
      5,
      'x',
      [],
      { dialogueId: 'no' },
      { dialogueId: OPEN, after: -1 },
      { dialogueId: OPEN, x: 1 },
    ]) {
      const answer: unknown = await client.socket
        .timeout(5_000)
        .emitWithAck('dialogue.follow', bad as never);
      expect(answer).toMatchObject({ ok: false, problem: { status: 400 } });
    }
  });

  it('counts who is there', async () => {
    const [one, two] = [await connect(first), await connect(first)];
    const heard = new Promise<number>((resolve) =>
      one.socket.on('dialogue.presence', (notice) => notice.here === 2 && resolve(notice.here)),
    );
    await one.follow(OPEN);
    await two.follow(OPEN);
    expect(await heard).toBe(2);
  });

  it('does not let a follower tell when something was done, nor count it one by one', async () => {
    const [dialogueId, subject] = [newId(), newId()];
    const start = await say(first, dialogueId);
    await sayQuietly(dialogueId, 5, subject);
    const client = await connect(first);
    await client.follow(dialogueId, start);
    await client.reached(start + 5);
    expect(client.events).toEqual([
      { seq: start + 5, kind: 'thing-said', subject, state: { said: subject } },
    ]);
  });

  it('finds what was appended without a wake-up within two seconds', async () => {
    const dialogueId = newId();
    const start = await say(first, dialogueId);
    const client = await connect(first);
    await client.follow(dialogueId);
    const before = Date.now();
    await sayQuietly(dialogueId, 1);
    await client.reached(start + 1);
    expect(Date.now() - before).toBeLessThan(2_000);
  });

  it('sends whoever is too far behind to read the page anew', async () => {
    const dialogueId = newId();
    await sayQuietly(dialogueId, LIVE_LIMITS.catchUp + 1);
    const client = await connect(first);
    const behind = { code: 'register.too-far-behind', status: 410 };
    expect(await client.follow(dialogueId, 0)).toMatchObject({ ok: false, problem: behind });
    expect(await client.follow(dialogueId, 1)).toMatchObject({
      ok: true,
      seq: LIVE_LIMITS.catchUp + 1,
    });
  });

  it('lets one connection follow so many dialogues, however fast it asks', async () => {
    const client = await connect(first);
    const most = LIVE_LIMITS.followed;
    const answers = await Promise.all(
      Array.from({ length: most + 3 }, () => client.follow(newId())),
    );
    const refused = answers.filter((answer) => !answer.ok);
    expect(refused).toHaveLength(3);
    expect(refused[0]).toMatchObject({
      problem: { code: 'register.too-many-followed', status: 429 },
    });
  });

  it('refuses messages that come faster than a page sends them', async () => {
    const client = await connect(first);
    const answers = await Promise.all(
      Array.from({ length: LIVE_LIMITS.burst + 10 }, () => client.follow(OPEN)),
    );
    const refused = answers.filter((answer) => !answer.ok);
    expect(refused.length).toBeGreaterThan(5);
    expect(refused[0]).toMatchObject({ problem: { code: 'platform.too-many', status: 429 } });
  });

  it('opens to its own pages and to programs, never to pages of another site', async () => {
    const from = async (origin?: string): Promise<boolean> => {
      const client = await LiveClient.connect(first.url, undefined, origin).catch(() => null);
      if (client) clients.push(client);
      return client !== null;
    };
    expect(await from(first.url)).toBe(true);
    expect(await from(first.app.get(Config).publicUrl.origin)).toBe(true);
    expect(await from()).toBe(true);
    expect(await from('https://elsewhere.example')).toBe(false);
    expect(await from('null')).toBe(false);
    expect(await from(`${first.url}.elsewhere.example`)).toBe(false);
  });
});
