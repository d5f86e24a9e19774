import { personIn } from '@samrad/people/api/testing';
import type {
  CategoriesWritten,
  CategoryList,
  ProposalReceipt,
  ProposalView,
} from '@samrad/proposals/contract';
import { randomUUID } from 'node:crypto';
import { ProposalsWorld, type Person } from '../testing';

let world: ProposalsWorld;
let author: Person;
let official: { cookie: string };

beforeAll(async () => {
  world = await ProposalsWorld.start();
  author = await world.person();
  const roles = [{ organisationId: world.organisationId, role: 'official' }] as const;
  official = await personIn(world.api.database, { roles });
});
afterAll(() => world.api.stop());

const sv = (name: string) => ({ language: 'sv', name });
const both = (name: string, fi: string) => ({ names: [sv(name), { language: 'fi', name: fi }] });

interface Refused {
  readonly code?: string;
  readonly errors?: readonly { readonly field: string; readonly code: string }[];
}

async function send<T>(method: 'GET' | 'PUT', cookie?: string, body?: unknown) {
  const answer = await fetch(`${world.api.url}/api/dialogues/${world.dialogue.slug}/categories`, {
    method,
    headers: {
      ...(cookie && { cookie }),
      'idempotency-key': randomUUID(),
      ...(body !== undefined && { 'content-type': 'application/json' }),
    },
    ...(body !== undefined && { body: JSON.stringify(body) }),
  });
  return { status: answer.status, body: (await answer.json()) as T & Refused };
}

const version = async () => (await send<CategoryList>('GET')).body.version;
const save = (categories: unknown, read: number) =>
  send<CategoriesWritten>('PUT', official.cookie, { version: read, categories });
const change = async (categories: unknown) => save(categories, await version());
const names = async () =>
  (await send<CategoryList>('GET')).body.items.map((each) => each.names.map(({ name }) => name));

describe('a dialogue’s categories', () => {
  it('are kept in their order, the dialogue’s language first, and entered in the register', async () => {
    const { status, body } = await change([
      { names: [{ language: 'fi', name: 'Bussit' }, sv('Bussar')] },
      both('Vägar', 'Tiet'),
    ]);
    expect(status).toBe(200);
    expect(await names()).toEqual([
      ['Bussar', 'Bussit'],
      ['Vägar', 'Tiet'],
    ]);
    const [buses, roads] = body.ids;
    await change([
      { id: roads, ...both('Vägar', 'Tiet') },
      { id: buses, names: [sv('Buss och tåg')] },
    ]);
    expect(await names()).toEqual([['Vägar', 'Tiet'], ['Buss och tåg']]);
    const { kinds } = await world.api.database.one<{ kinds: string[] }>(
      `SELECT array_agg(kind ORDER BY seq) AS kinds FROM register_entry WHERE dialogue_id = $1`,
      [world.dialogue.id],
    );
    expect(kinds).toEqual(['categories-changed', 'categories-changed']);
  });

  it('are not overwritten by who has not seen how they stand', async () => {
    const read = await version();
    const both = await Promise.all([
      save([{ names: [sv('Cykel')] }], read),
      save([{ names: [sv('Till fots')] }], read),
    ]);
    expect(both.map(({ status }) => status).sort()).toEqual([200, 409]);
    const [won, lost] = both[0].status === 200 ? both : [both[1], both[0]];
    expect(lost.body.code).toBe('proposals.categories-changed');
    expect(won.body.version).toBe(read + 1);
    expect(await names()).toEqual([[won === both[0] ? 'Cykel' : 'Till fots']]);
    expect(await version()).toBe(read + 1);
  });

  it('are refused by field', async () => {
    const refusals = await Promise.all([
      change([{ names: [{ language: 'fi', name: 'Bussit' }] }]),
      change([{ names: [sv('Bussar')] }, { names: [sv('bussar ')] }]),
      change([{ id: randomUUID(), names: [sv('Bussar')] }]),
      change(Array.from({ length: 13 }, (_, i) => ({ names: [sv(`Ämne ${i}`)] }))),
    ]);
    expect(
      refusals.map(({ body }) => body.errors?.map(({ field, code }) => [field, code])),
    ).toEqual([
      [['categories.0.names', 'required']],
      [['categories.1.names.0.name', 'duplicate']],
      [['categories.0.id', 'choice']],
      [['categories', 'too-many']],
    ]);
  });
});

describe('a proposal', () => {
  const TEXT = { title: 'Låt bussen vänta in tåget', body: 'Den går annars framför näsan på en.' };
  const PLACE = {
    municipality: '1981',
    name: ' Resecentrum ',
    pin: { longitude: 16.60654321, latitude: 59.9201 },
  };
  const view = async (number: number) => (await world.send<ProposalView>('GET', `/${number}`)).body;

  it('says what it is about and where, in its page and its list', async () => {
    const [a, b] = (await change([both('Bussar', 'Bussit'), both('Vägar', 'Tiet')])).body.ids;
    const sent = { ...TEXT, categories: [b, a], place: PLACE };
    const { number } = (
      await world.send<ProposalReceipt>('POST', '', { cookie: author.cookie, body: sent })
    ).body;
    const place = {
      municipality: '1981',
      name: 'Resecentrum',
      pin: { longitude: 16.6065, latitude: 59.9201 },
    };
    const first = await view(number);
    expect([first.place, first.categories.map(({ id }) => id)]).toEqual([place, [b, a]]);
    const list = await world.send<{ items: ProposalView[] }>('GET', '');
    expect(list.body.items[0]).toMatchObject({ place, categories: first.categories });
    const edit = (version: number, given: object) =>
      world.send('PUT', `/${number}`, {
        cookie: author.cookie,
        body: { ...TEXT, version, ...given },
      });
    await edit(1, {});
    expect(await view(number)).toMatchObject({ version: 2, place, categories: first.categories });
    await edit(2, { place: null, categories: [a] });
    expect(await view(number)).toMatchObject({ place: null, categories: [{ id: a }] });
    await change([]);
    expect((await view(number)).categories).toEqual([]);
  });

  it('is refused by field', async () => {
    const cases: [object, string][] = [
      [{ categories: [randomUUID()] }, 'categories'],
      [{ categories: null }, 'categories'],
      [{ categories: Array.from({ length: 4 }, () => randomUUID()) }, 'categories'],
      [{ place: { ...PLACE, municipality: '0180' } }, 'place.municipality'],
      [{ place: { ...PLACE, name: 'x'.repeat(101) } }, 'place.name'],
      [{ place: { ...PLACE, pin: { longitude: 18, latitude: 59.5 } } }, 'place.pin.longitude'],
      [{ place: [] }, 'place'],
    ];
    for (const [given, field] of cases) {
      const body = { ...TEXT, ...given };
      const answer = await world.send('POST', '', { cookie: author.cookie, body });
      expect([given, answer.status, answer.body.errors?.map((error) => error.field)]).toEqual([
        given,
        400,
        expect.arrayContaining([field]),
      ]);
    }
  });

  it.each([
    [`UPDATE proposal SET longitude = 16.5`, 'proposal_place'],
    [
      `UPDATE proposal SET municipality = '1980', longitude = 18, latitude = 59.5`,
      'proposal_longitude',
    ],
    [`UPDATE proposal SET place_name = 'Torget'`, 'proposal_place'],
    [`UPDATE proposal SET municipality = 'x'`, 'proposal_municipality'],
  ])('%s is refused by the database too', async (sql, constraint) => {
    await world.proposalBy(author);
    await expect(world.api.database.query(sql)).rejects.toMatchObject({ constraint });
  });
});
