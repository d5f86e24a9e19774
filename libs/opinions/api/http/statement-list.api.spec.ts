import type { Stand, StatementPage } from '@samrad/opinions/contract';
import { personIn } from '@samrad/people/api/testing';
import type { TestApi } from '@samrad/register/api/testing';
import { TakeStand } from '../application/take-stand';
import {
  accountsIn,
  openDialogue,
  send,
  startOpinions,
  writeBy,
} from '../testing/opinions-harness';

let api: TestApi;
beforeAll(async () => void (api = await startOpinions()));
afterAll(() => api.stop());

/** Five statements: 1 agreed by nine of ten, 2 split, 3 agreed by one alone, 4 untouched, 5 passed. */
async function setup() {
  const dialogue = await openDialogue(api, { statements: 5 });
  const accounts = await accountsIn(api, 10);
  const take = (i: number, number: number, value: Stand) =>
    api.app.get(TakeStand).execute(writeBy(accounts[i]!), { slug: dialogue.slug, number, value });
  await Promise.all([
    ...accounts.map((_, i) => take(i, 1, i < 9 ? 'agree' : 'disagree')),
    ...accounts.map((_, i) => take(i, 2, i % 2 ? 'agree' : 'disagree')),
    take(0, 3, 'agree'),
    take(0, 5, 'pass'),
  ]);
  const get = async (query = '', cookie?: string) => {
    const { status, body } = await send(api, 'GET', dialogue.path + query, { cookie, key: null });
    return { status, page: body as unknown as StatementPage, body };
  };
  return { dialogue, get };
}

const numbers = (page: StatementPage) => page.items.map(({ number }) => number);

describe('GET /api/dialogues/:slug/statements', () => {
  it('gives everybody the tallies and the figures of one moment', async () => {
    const { dialogue, get } = await setup();
    const { page } = await get();
    expect(page).toMatchObject({
      dialogueId: dialogue.id,
      total: 5,
      stands: 22,
      lastSeq: 22,
      next: null,
    });
    expect(page.allowedOperations).toEqual([]);
    expect(page.items.map(({ tally }) => tally)).toEqual([
      { agree: 9, disagree: 1, pass: 0 },
      { agree: 5, disagree: 5, pass: 0 },
      { agree: 1, disagree: 0, pass: 0 },
      { agree: 0, disagree: 0, pass: 0 },
      { agree: 0, disagree: 0, pass: 1 },
    ]);
    expect(page.items[0]).toMatchObject({ mine: false, myStand: null, allowedOperations: [] });
    expect(page.items[0]?.author).toMatch(/\p{L}+/u);
    expect(page.items[0]?.statedAt).toMatch(/^\d{4}-\d\d-\d\dT\d\d:\d\d:\d\d\.\d{3}Z$/);
  });

  it.each([
    ['number', [1, 2, 3, 4, 5]],
    ['most-agreed', [1, 2, 3, 4, 5]],
    ['most-divided', [2, 1, 3, 4, 5]],
  ])('orders by %s, and pages without gap or repeat', async (order, expected) => {
    const { get } = await setup();
    const seen: number[] = [];
    for (let after: string | null = ''; after !== null;) {
      const { page }: { page: StatementPage } = await get(`?order=${order}&limit=2&after=${after}`);
      seen.push(...numbers(page));
      after = page.next;
    }
    expect(seen).toEqual(expected);
  });

  it('shows one’s own stand and statement to oneself alone', async () => {
    const { dialogue, get } = await setup();
    const { cookie } = await personIn(api.database);
    await send(api, 'PUT', `${dialogue.path}/4/stand`, { cookie, body: { value: 'disagree' } });
    const { page } = await get('', cookie);
    expect(page.items.map(({ myStand }) => myStand)).toEqual([null, null, null, 'disagree', null]);
    expect(page.items[3]?.allowedOperations).toEqual(['take-stand', 'take-back-stand']);
    expect(page.allowedOperations).toEqual(['state', 'take-stand']);
    const { page: authors } = await get('', dialogue.author.cookie);
    expect(authors.items.every(({ mine, myStand }) => mine && myStand === null)).toBe(true);
    expect(JSON.stringify((await get()).body)).not.toMatch(/participant|account/i);
  });

  it('tells of a hidden statement neither figures nor a place that follows from them', async () => {
    const { dialogue, get } = await setup();
    await api.database.query(
      `UPDATE statement SET hidden_at = clock_timestamp(), hidden_rule = 'privacy', hidden_reason = 'Den som skrev hänger ut en granne.'
       WHERE dialogue_id = $1 AND number = 1`,
      [dialogue.id],
    );
    for (const cookie of [undefined, dialogue.author.cookie]) {
      const { page } = await get('?order=most-agreed', cookie);
      expect(numbers(page)).toEqual([2, 3, 4, 5, 1]);
      expect(page.items.at(-1)).toMatchObject({ tally: null });
      expect(page).toMatchObject({ total: 5, stands: 12 });
    }
  });

  it('offers nothing once the round has closed', async () => {
    const { dialogue, get } = await setup();
    await api.database.query(
      'UPDATE round SET closes_at = clock_timestamp() WHERE dialogue_id = $1',
      [dialogue.id],
    );
    const { cookie } = await personIn(api.database);
    const { page } = await get('', cookie);
    expect(page.allowedOperations).toEqual([]);
    expect(page.items.flatMap(({ allowedOperations }) => allowedOperations)).toEqual([]);
  });

  it('refuses what it must', async () => {
    const { get } = await setup();
    const { page } = await get('?order=most-agreed&limit=1');
    expect(await get(`?order=number&after=${page.next}`)).toMatchObject({
      status: 400,
      body: { code: 'platform.invalid' },
    });
    expect(await get('?after=xyz')).toMatchObject({ status: 400 });
    expect(await get('?order=loudest')).toMatchObject({ status: 400 });
    expect(await get('?by=somebody')).toMatchObject({ status: 400 });
    expect(await send(api, 'GET', '/api/dialogues/nowhere/statements')).toMatchObject({
      status: 404,
    });
    expect(await send(api, 'GET', '/api/dialogues/%F0%9F%8F%A0/statements')).toMatchObject({
      status: 404,
    });
  });
});
