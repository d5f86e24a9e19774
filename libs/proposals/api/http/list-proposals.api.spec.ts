import { dialogueIn } from '@samrad/dialogues/api/testing';
import { commentIn } from '@samrad/discussion/api/testing';
import { PROPOSAL_LIMITS, type ProposalList, type ProposalOrder } from '@samrad/proposals/contract';
import { ProposalsWorld, type Person } from '../testing';

let world: ProposalsWorld;
let reader: Person;
let authors: Person[];
let slug: string;

/** Seven proposals; the n-th has n modulo 3 supports, the second also what an import brought. */
beforeAll(async () => {
  world = await ProposalsWorld.start();
  [reader, authors] = [
    await world.person(),
    await Promise.all(Array.from({ length: 3 }, () => world.person())),
  ];
  const { organisationId } = world;
  const dialogue = await dialogueIn(world.api.database, { organisationId });
  slug = dialogue.slug;
  for (let n = 1; n <= 7; n += 1) {
    const { number, threadId } = await world.proposalBy(authors[0]!, dialogue.id);
    for (const { cookie } of authors.slice(1, 1 + (n % 3))) {
      await world.send('PUT', `/${number}/support`, { cookie }, slug);
    }
    if (n !== 3) continue;
    const { id: participantId } = await world.api.database.one<{ id: string }>(
      'SELECT id FROM participant WHERE dialogue_id = $1 LIMIT 1',
      [dialogue.id],
    );
    await commentIn(world.api.database, { threadId, participantId });
    await commentIn(world.api.database, { threadId, participantId, hiddenRule: 'rule' });
  }
});
afterAll(() => world.api.stop());

const list = (query: string, cookie?: string) =>
  world.send<ProposalList>('GET', query, { cookie }, slug);

async function readAll(order: ProposalOrder, limit: number): Promise<number[]> {
  const numbers: number[] = [];
  let next: string | null = '';
  while (next !== null) {
    const { body }: { body: ProposalList } = await list(
      `?order=${order}&limit=${limit}&after=${next}`,
    );
    expect(body.items.length).toBeLessThanOrEqual(limit);
    numbers.push(...body.items.map(({ number }) => number));
    next = body.next;
  }
  return numbers;
}

describe('GET /api/dialogues/:slug/proposals', () => {
  it('reads page by page in every order, each proposal once', async () => {
    expect(await readAll('new', 3)).toEqual([7, 6, 5, 4, 3, 2, 1]);
    expect(await readAll('supports', 2)).toEqual([5, 2, 7, 4, 1, 6, 3]);
    const mixed = await readAll('mixed', 2);
    expect([...mixed].sort()).toEqual([1, 2, 3, 4, 5, 6, 7]);
    expect(await readAll('mixed', 3)).toEqual(mixed);
  });

  it('counts comments that can be read, tells what is mine and what I support', async () => {
    const { body } = await list('?order=new', authors[1]!.cookie);
    expect(body.total).toBe(7);
    expect(body.allowedOperations).toEqual(['submit']);
    expect(body.items.map(({ supports, supported }) => [supports, supported])).toEqual([
      [1, true],
      [0, false],
      [2, true],
      [1, true],
      [0, false],
      [2, true],
      [1, true],
    ]);
    expect(body.items.find(({ number }) => number === 3)?.comments).toBe(1);
    const own = await list('?order=new&limit=1', authors[0]!.cookie);
    expect(own.body.items[0]).toMatchObject({ mine: true, supported: false });
    const others = await list('?order=new&limit=1', reader.cookie);
    expect(others.body.items[0]).toMatchObject({ mine: false, supported: false });
  });

  it('says nothing about the reader to nobody', async () => {
    const { body } = await list('');
    expect(body.allowedOperations).toEqual(['sign-in']);
    expect(body.items.some(({ mine, supported }) => mine || supported)).toBe(false);
    const keys = Object.keys(body.items[0] ?? {});
    expect(keys).not.toContain('participantId');
    expect(keys).not.toContain('accountId');
  });

  it('shortens long texts', async () => {
    const { organisationId } = world;
    const { slug: other } = await dialogueIn(world.api.database, { organisationId });
    const body = 'Ord och\n\nsammanhang. '.repeat(100).trim();
    const title = 'Ett långt förslag om bussen';
    await world.send('POST', '', { cookie: reader.cookie, body: { title, body } }, other);
    const answer = await world.send<ProposalList>('GET', '', {}, other);
    const excerpt = answer.body.items[0]?.excerpt ?? '';
    expect(excerpt.length).toBeLessThanOrEqual(PROPOSAL_LIMITS.excerpt);
    expect(excerpt).toMatch(/^Ord och sammanhang\. .* (Ord|och|sammanhang\.)…$/);
  });

  it('refuses a forged cursor and one of another order; knows no such dialogue', async () => {
    const { body } = await list('?order=new&limit=1');
    const tried = [
      `?order=supports&after=${body.next}`,
      `?order=mixed&after=${body.next}`,
      '?after=x',
      '?order=__proto__',
      '?limit=0',
      '?x=1',
      `?order=new&after=${Buffer.from('["x"]').toString('base64url')}`,
    ];
    for (const query of tried) expect([query, (await list(query)).status]).toEqual([query, 400]);
    const huge = Buffer.from(`[${Number.MAX_SAFE_INTEGER}]`).toString('base64url');
    expect((await list(`?order=new&after=${huge}`)).status).toBe(200);
    expect((await world.send('GET', '', {}, 'ingen-sadan')).status).toBe(404);
  });

  it('holds what the filters leave, and counts it', async () => {
    const { database } = world.api;
    const here = await dialogueIn(database, { organisationId: world.organisationId });
    const mine = await world.proposalBy(reader, here.id);
    const others: { id: string; number: number }[] = [];
    for (let n = 0; n < 3; n += 1) others.push(await world.proposalBy(authors[1]!, here.id));
    await database.query(
      `WITH c AS (INSERT INTO dialogue_category (id, dialogue_id, position) VALUES ($3, $1, 1) RETURNING id)
       INSERT INTO proposal_category (proposal_id, category_id, dialogue_id, position)
       SELECT p, c.id, $1, 1 FROM c, unnest($2::uuid[]) p`,
      [here.id, [mine.id, others[0]!.id], here.id],
    );
    await database.query(`UPDATE proposal SET municipality = '1981' WHERE id = ANY ($1)`, [
      [others[0]!.id, others[1]!.id],
    ]);
    await database.query(
      `INSERT INTO proposal_follow (account_id, proposal_id, because) VALUES ($1, $2, 'chosen')`,
      [reader.accountId, others[2]!.id],
    );
    const numbers = async (query: string, cookie?: string) => {
      const { body } = await world.send<ProposalList>('GET', query, { cookie }, here.slug);
      expect(body.total).toBe(body.items.length);
      return body.items.map(({ number }) => number).sort();
    };
    const of = (...each: { number: number }[]) => each.map(({ number }) => number).sort();
    const [a, b, c] = others as [(typeof others)[0], (typeof others)[0], (typeof others)[0]];
    for (const order of ['mixed', 'new', 'supports']) {
      expect(await numbers(`?order=${order}&category=${here.id}`)).toEqual(of(mine, a));
      expect(await numbers(`?order=${order}&municipality=1981`)).toEqual(of(a, b));
      expect(await numbers(`?order=${order}&municipality=1981&category=${here.id}`)).toEqual(of(a));
      expect(await numbers(`?order=${order}&circle=mine`, reader.cookie)).toEqual(of(mine));
      expect(await numbers(`?order=${order}&circle=followed`, reader.cookie)).toEqual(of(mine, c));
      expect(await numbers(`?order=${order}&circle=mine`)).toEqual([]);
      expect(await numbers(`?order=${order}&status=merged`)).toEqual([]);
    }
    const places = await world.send('GET', `/places?category=${here.id}`, {}, here.slug);
    expect(places.body).toEqual({ counts: { '1981': 1 } });
    expect((await world.send('GET', '/places', {}, 'ingen-sadan')).status).toBe(404);
    const first = await world.send<ProposalList>(
      'GET',
      '?municipality=1981&limit=1',
      {},
      here.slug,
    );
    const on = `?municipality=1981&limit=1&after=${first.body.next}`;
    const second = await world.send<ProposalList>('GET', on, {}, here.slug);
    expect(of(first.body.items[0]!, second.body.items[0]!)).toEqual(of(a, b));
    for (const query of [
      '?category=x',
      '?municipality=0180',
      '?circle=theirs',
      '?status=withdrawn',
    ])
      expect((await list(query)).status).toBe(400);
  });
});
