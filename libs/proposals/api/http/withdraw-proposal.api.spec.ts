import type { ProposalList, ProposalView } from '@samrad/proposals/contract';
import { randomUUID } from 'node:crypto';
import { ProposalsWorld, type Person } from '../testing';

let world: ProposalsWorld;
let author: Person;

beforeAll(async () => {
  world = await ProposalsWorld.start();
  author = await world.person();
});
afterAll(() => world.api.stop());

describe('POST /api/dialogues/:slug/proposals/:number/withdraw', () => {
  it('leaves that it was there, without text and name, and nothing more to do', async () => {
    const [kept, gone] = [await world.proposalBy(author), await world.proposalBy(author)];
    const { status } = await world.send('POST', `/${gone.number}/withdraw`, author);
    expect(status).toBe(200);
    const view = await world.send<ProposalView>('GET', `/${gone.number}`, author);
    expect(view.body).toMatchObject({
      number: gone.number,
      status: 'withdrawn',
      title: null,
      excerpt: null,
      body: null,
      author: null,
      allowedOperations: ['unfollow'],
    });
    expect(view.body.withdrawnAt).toMatch(/^\d{4}-/);
    const list = await world.send<ProposalList>('GET', '');
    expect(list.body.items.map(({ number }) => number)).toEqual([kept.number]);
    expect(list.body.total).toBe(1);
    expect((await world.send('GET', `/${gone.number}/versions`)).status).toBe(404);
  });

  it('keeps what was written about it, and takes no new comment', async () => {
    const { number } = await world.proposalBy(author);
    const { threadId } = (await world.send<ProposalView>('GET', `/${number}`)).body;
    const comment = (): Promise<Response> =>
      fetch(`${world.api.url}/api/threads/${threadId}/comments`, {
        method: 'POST',
        headers: {
          ...{ cookie: author.cookie, 'content-type': 'application/json' },
          'idempotency-key': randomUUID(),
        },
        body: JSON.stringify({ body: 'Låt bussen vänta in tåget.', stance: 'for' }),
      });
    expect((await comment()).status).toBe(201);
    await world.send('POST', `/${number}/withdraw`, author);
    const refused = await comment();
    expect(refused.status).toBe(409);
    expect(await refused.json()).toMatchObject({ code: 'proposals.withdrawn' });
    expect((await world.send<ProposalView>('GET', `/${number}`)).body.comments).toBe(1);
  });

  it('is the author’s alone, and happens once', async () => {
    const { number } = await world.proposalBy(author);
    const stranger = await world.person();
    const codes = [
      await world.send('POST', `/${number}/withdraw`),
      await world.send('POST', `/${number}/withdraw`, { cookie: stranger.cookie }),
      await world.send('POST', `/${number}/withdraw`, { cookie: author.cookie }),
      await world.send('POST', `/${number}/withdraw`, { cookie: author.cookie }),
      await world.send('PUT', `/${number}/support`, { cookie: stranger.cookie }),
    ].map(({ status, body: { code } }) => [status, code]);
    expect(codes).toEqual([
      [401, 'platform.not-signed-in'],
      [403, 'proposals.not-yours'],
      [200, undefined],
      [409, 'proposals.withdrawn'],
      [409, 'proposals.withdrawn'],
    ]);
  });
});
