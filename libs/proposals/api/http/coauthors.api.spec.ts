import type { Page } from '@samrad/platform/contract';
import type {
  CoauthorLink,
  CoauthorList,
  MinePage,
  ProposalVersionView,
  ProposalView,
} from '@samrad/proposals/contract';
import { participantIn } from '@samrad/dialogues/api/testing';
import { ProposalsWorld, type Person } from '../testing';

let world: ProposalsWorld;
let author: Person;

beforeAll(async () => {
  world = await ProposalsWorld.start();
  author = await world.person();
});
afterAll(() => world.api.stop());

const TEXT = {
  title: 'Låt bussen vänta in tåget',
  body: 'Låt bussen vänta i upp till tio minuter när ett tåg är på väg in.',
};

/** Somebody who has a name in the dialogue. */
async function named(): Promise<Person & { pseudonym: string }> {
  const person = await world.person();
  const by = { dialogueId: world.dialogue.id, accountId: person.accountId };
  const { id } = await participantIn(world.api.database, by);
  const { pseudonym } = await world.api.database.one<{ pseudonym: string }>(
    'SELECT pseudonym FROM participant WHERE id = $1',
    [id],
  );
  return { ...person, pseudonym };
}

function mine({ cookie }: Person, part = 'all'): Promise<MinePage> {
  return fetch(`${world.api.url}/api/mine?part=${part}`, { headers: { cookie } }).then(
    (response) => response.json() as Promise<MinePage>,
  );
}

describe('/api/dialogues/:slug/proposals/:number/coauthors', () => {
  it('invites by name; who accepts keeps the support, edits, and leaves', async () => {
    const { number } = await world.proposalBy(author);
    const friend = await named();
    const send = (method: 'POST' | 'PUT' | 'DELETE', path: string, who: Person, body?: unknown) =>
      world.send(method, `/${number}${path}`, { cookie: who.cookie, body });
    await send('PUT', '/support', friend);
    const asked = { pseudonym: friend.pseudonym };
    expect(await send('POST', '/coauthors', author, asked)).toMatchObject({ status: 200 });
    expect(await send('POST', '/coauthors', author, asked)).toMatchObject({
      body: { code: 'proposals.invited-already' },
    });
    expect((await mine(friend)).invitations).toMatchObject([{ number }]);
    const answer = await send('POST', '/invitation', friend, { accept: true });
    expect(answer.body).toMatchObject({ coauthor: true });
    const edited = await send('PUT', '', friend, { ...TEXT, version: 1 });
    expect(edited.body).toMatchObject({ version: 2 });
    const view = await world.send<ProposalView>('GET', `/${number}`, friend);
    expect(view.body).toMatchObject({
      ...{ supports: 1, part: 'coauthor', mine: true, coauthors: [friend.pseudonym] },
      allowedOperations: ['edit', 'withdraw-support', 'comment', 'leave', 'unfollow'],
    });
    const versions = await world.send<Page<ProposalVersionView>>('GET', `/${number}/versions`);
    expect(versions.body.items[0]?.by).toBe(friend.pseudonym);
    expect(await send('PUT', '/support', friend)).toMatchObject({
      body: { code: 'proposals.own-support' },
    });
    const taken = await send('DELETE', '/support', friend);
    expect(taken.body).toMatchObject({ supported: false, supports: 0 });
    expect(await send('PUT', '/support', friend)).toMatchObject({ status: 403 });
    expect(
      (await mine(author, 'authored')).items.find((one) => one.number === number),
    ).toMatchObject({ news: { edited: true, authors: true } });
    expect(await send('DELETE', '/coauthors/me', friend)).toMatchObject({ status: 200 });
    expect(await send('PUT', '', friend, { ...TEXT, version: 2 })).toMatchObject({ status: 403 });
  });

  it('lets a link be used once, and hands over when the author leaves', async () => {
    const { number } = await world.proposalBy(author);
    const [first, second] = [await world.person(), await world.person()];
    const made = await world.send<CoauthorLink>('POST', `/${number}/coauthors/link`, author);
    const use = (who: Person) =>
      world.send('POST', `/${number}/invitation`, {
        cookie: who.cookie,
        body: { accept: true, token: made.body.token },
      });
    expect(await use(first)).toMatchObject({ status: 200 });
    expect(await use(second)).toMatchObject({ body: { code: 'proposals.not-invited' } });
    await world.send('DELETE', `/${number}/coauthors/me`, author);
    const view = await world.send<ProposalView>('GET', `/${number}`, first);
    expect(view.body).toMatchObject({ part: 'author', coauthors: [] });
    expect((await world.send<ProposalView>('GET', `/${number}`, author)).body.part).toBeNull();
  });

  it('takes a yes where the proposal can be changed: not when it is hidden, nor after the round', async () => {
    const { id, number } = await world.proposalBy(author);
    const friend = await named();
    const invited = { cookie: author.cookie, body: { pseudonym: friend.pseudonym } };
    await world.send('POST', `/${number}/coauthors`, invited);
    const link = await world.send<CoauthorLink>('POST', `/${number}/coauthors/link`, author);
    const { token } = link.body;
    const answer = (who: Person, body: unknown) =>
      world.send('POST', `/${number}/invitation`, { cookie: who.cookie, body });
    const offered = async (): Promise<string[]> => {
      const { body } = await world.send<ProposalView>('GET', `/${number}`, friend);
      return body.allowedOperations.filter((each) => /invitation|join/.test(each));
    };
    const stranger = await world.person();
    const refusedBoth = async (code: string): Promise<void> => {
      const refused = { status: 409, body: { code } };
      expect(await answer(stranger, { accept: true, token })).toMatchObject(refused);
      expect(await answer(friend, { accept: true })).toMatchObject(refused);
      expect(await offered()).toEqual(['answer-invitation']);
    };
    expect(await offered()).toEqual(['answer-invitation', 'join']);
    const { database } = world.api;
    await database.query(
      `UPDATE proposal SET hidden_at = clock_timestamp(), hidden_rule = 'respect',
         hidden_reason = 'Den hånar en namngiven person.' WHERE id = $1`,
      [id],
    );
    await refusedBoth('proposals.hidden');
    const show = 'hidden_at = NULL, hidden_rule = NULL, hidden_reason = NULL';
    await database.query(`UPDATE proposal SET ${show} WHERE id = $1`, [id]);
    const pause = (at: string) =>
      database.query(`UPDATE round SET paused_at = ${at} WHERE dialogue_id = $1`, [
        world.dialogue.id,
      ]);
    await pause('clock_timestamp()');
    await refusedBoth('dialogues.paused');
    expect(await answer(friend, { accept: false })).toMatchObject({ status: 200 });
    await pause('NULL');
    expect(await answer(stranger, { accept: true, token })).toMatchObject({ status: 200 });
  });

  it('lets nobody in by a link that is too old', async () => {
    const { number } = await world.proposalBy(author);
    const made = await world.send<CoauthorLink>('POST', `/${number}/coauthors/link`, author);
    await world.api.database.query(
      `UPDATE coauthor_link l SET expires_at = clock_timestamp() - interval '1 second'
       FROM proposal p WHERE p.id = l.proposal_id AND p.dialogue_id = $1 AND p.number = $2`,
      [world.dialogue.id, number],
    );
    const { cookie } = await world.person();
    const body = { accept: true, token: made.body.token };
    const late = await world.send('POST', `/${number}/invitation`, { cookie, body });
    expect(late).toMatchObject({ body: { code: 'proposals.not-invited' } });
  });

  it('has room for ten, asks nobody again who declined, and forgets who is taken away', async () => {
    const { number } = await world.proposalBy(author);
    const invite = (pseudonym: string) =>
      world.send('POST', `/${number}/coauthors`, { cookie: author.cookie, body: { pseudonym } });
    const friends = await Promise.all(Array.from({ length: 11 }, named));
    for (const { pseudonym } of friends.slice(0, 10)) await invite(pseudonym);
    expect(await invite(friends[10]!.pseudonym)).toMatchObject({
      body: { code: 'proposals.too-many-coauthors', params: { most: 10 } },
    });
    const declined = { cookie: friends[0]!.cookie, body: { accept: false } };
    expect(await world.send('POST', `/${number}/invitation`, declined)).toMatchObject({
      status: 200,
    });
    expect(await invite(friends[0]!.pseudonym)).toMatchObject({
      body: { code: 'proposals.invitation-declined' },
    });
    const list = await world.send<CoauthorList>('GET', `/${number}/coauthors`, author);
    const away = list.body.items.find(({ state }) => state === 'invited')!.participantId;
    await world.send('DELETE', `/${number}/coauthors/${away}`, author);
    const after = await world.send<CoauthorList>('GET', `/${number}/coauthors`, author);
    expect([list.body.room, after.body.room]).toEqual([1, 2]);
    expect(await invite('Ingen Sådan')).toMatchObject({
      body: { code: 'proposals.no-such-person' },
    });
  });
});

describe('following', () => {
  it('comes by itself with support, stays off when it was put off, and is told from the rest', async () => {
    const { number } = await world.proposalBy(author);
    const reader = await world.person();
    const follow = (method: 'PUT' | 'DELETE', path = 'follow', body?: unknown) =>
      world.send(method, `/${number}/${path}`, { cookie: reader.cookie, body });
    const has = async (part: string): Promise<boolean> =>
      (await mine(reader, part)).items.some((item) => item.number === number);
    await follow('PUT', 'support');
    expect([await has('followed'), await has('supported'), await has('authored')]).toEqual([
      true,
      true,
      false,
    ]);
    await follow('DELETE');
    await follow('DELETE', 'support');
    await follow('PUT', 'support');
    expect([await has('followed'), await has('supported')]).toEqual([false, true]);
    await follow('PUT');
    const edit = { cookie: author.cookie, body: { ...TEXT, version: 1 } };
    const { body } = await world.send<{ seq: number }>('PUT', `/${number}`, edit);
    expect((await mine(reader, 'followed')).items[0]?.news.edited).toBe(true);
    await follow('PUT', 'seen', { seq: body.seq });
    expect((await mine(reader, 'followed')).items[0]?.news.edited).toBe(false);
  });
});
