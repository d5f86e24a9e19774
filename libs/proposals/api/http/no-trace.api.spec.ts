import { ProposalsWorld } from '../testing';

/** What nobody else may find anywhere, put into the account of who writes. */
const CANARY = 'kanariefagel@hemligt.example';
/** Where they say that they live; what they write is about another municipality. */
const HOME = '1904';
const PLACE = { municipality: '1981', name: 'Torget', pin: null };
const TEXT = {
  title: 'Låt bussen vänta in tåget',
  body: 'Den går annars framför näsan på den som byter.',
};

let world: ProposalsWorld;
beforeAll(async () => (world = await ProposalsWorld.start()));
afterAll(() => world.api.stop());

/** What a reader is answered at each address, as it came. */
async function readAll(paths: readonly string[], cookie?: string): Promise<string[]> {
  const headers = { ...(cookie && { cookie }) };
  return Promise.all(
    paths.map(async (path) => {
      const answer = await fetch(`${world.api.url}${path}`, { headers });
      expect([path, answer.status]).toEqual([path, 200]);
      return answer.text();
    }),
  );
}

async function writer() {
  const person = await world.person();
  await world.api.database.query('UPDATE account SET email = $2, municipality = $3 WHERE id = $1', [
    person.accountId,
    CANARY,
    HOME,
  ]);
  return person;
}

describe('who writes, supports, follows and joins a proposal', () => {
  it('leaves no trace of the account, its address or where they live', async () => {
    const { accountId, cookie } = await writer();
    const body = { ...TEXT, language: 'sv', place: PLACE };
    const { status, body: receipt } = await world.send<{ number: number }>('POST', '', {
      cookie,
      body,
    });
    expect(status).toBe(201);
    const mine = receipt.number;
    await world.send('PUT', `/${mine}`, { cookie, body: { ...TEXT, version: 1, place: PLACE } });
    const { number: other } = await world.proposalBy(await world.person());
    await world.send('PUT', `/${other}/support`, { cookie });
    await world.send('PUT', `/${other}/follow`, { cookie });

    const dialogue = `/api/dialogues/${world.dialogue.slug}`;
    const paths = [
      dialogue,
      ...['', '/places', `/${mine}`, `/${mine}/versions`, `/${other}`, `/${other}/supporters`].map(
        (path) => `${dialogue}/proposals${path}`,
      ),
      `${dialogue}/proposals/similar?text=${encodeURIComponent(TEXT.body)}`,
      `${dialogue}/search?q=bussen`,
    ];
    const neighbour = await world.person();
    const seen = [
      ...(await readAll(paths)),
      ...(await readAll(['/api/mine?part=all', ...paths], neighbour.cookie)),
    ];
    expect(seen.some((answer) => answer.includes(TEXT.title))).toBe(true);
    const { entries } = await world.api.database.one<{ entries: string }>(
      "SELECT coalesce(string_agg(payload::text, E'\\n'), '') AS entries FROM register_payload",
    );
    expect(entries).toContain(TEXT.title);
    for (const trace of [CANARY, accountId, `"${HOME}"`]) {
      expect([...seen, entries].filter((answer) => answer.includes(trace))).toEqual([]);
    }
  });
});
