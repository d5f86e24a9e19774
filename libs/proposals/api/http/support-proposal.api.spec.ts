import { dialogueIn } from '@samrad/dialogues/api/testing';
import type { Page } from '@samrad/platform/contract';
import type { ProposalView, Supporter, SupportReceipt } from '@samrad/proposals/contract';
import { randomUUID } from 'node:crypto';
import { ProposalsWorld, type Person } from '../testing';

let world: ProposalsWorld;
let author: Person;
let reader: Person;

beforeAll(async () => {
  world = await ProposalsWorld.start();
  [author, reader] = [await world.person(), await world.person()];
});
afterAll(() => world.api.stop());

describe('PUT and DELETE /api/dialogues/:slug/proposals/:number/support', () => {
  it('gives and takes back, and offers what changes something', async () => {
    const { number } = await world.proposalBy(author);
    const view = () => world.send<ProposalView>('GET', `/${number}`, reader);
    expect((await view()).body.allowedOperations).toEqual(['support', 'comment', 'follow']);
    const given = await world.send<SupportReceipt>('PUT', `/${number}/support`, reader);
    expect(given).toMatchObject({ status: 200, body: { supported: true, supports: 1 } });
    expect((await view()).body).toMatchObject({
      supported: true,
      supports: 1,
      lastSeq: given.body.seq,
      allowedOperations: ['withdraw-support', 'comment', 'unfollow'],
    });
    const again = await world.send<SupportReceipt>('PUT', `/${number}/support`, reader);
    expect(again.body).toEqual(given.body);
    const taken = await world.send<SupportReceipt>('DELETE', `/${number}/support`, reader);
    expect(taken.body).toMatchObject({ supported: false, supports: 0, seq: given.body.seq + 1 });
  });

  it('is refused without session or key, for one’s own proposal, and where there is none', async () => {
    const { number } = await world.proposalBy(author);
    const key = randomUUID();
    await world.send('PUT', `/${number}/support`, { cookie: reader.cookie, key });
    const codes = [
      await world.send('PUT', `/${number}/support`),
      await world.send('PUT', `/${number}/support`, { cookie: reader.cookie, key: 'x' }),
      await world.send('PUT', `/${number}/support`, author),
      await world.send('PUT', '/999/support', reader),
      await world.send('PUT', '/99999999999/support', reader),
      await world.send('PUT', `/${number}/support`, reader, 'ingen-sadan'),
      await world.send('DELETE', `/${number}/support`, { cookie: reader.cookie, key }),
    ].map(({ status, body: { code } }) => [status, code]);
    expect(codes).toEqual([
      [401, 'platform.not-signed-in'],
      [400, 'platform.key-missing'],
      [403, 'proposals.own-support'],
      [404, 'proposals.not-found'],
      [404, 'proposals.not-found'],
      [404, 'dialogues.not-found'],
      [422, 'platform.key-reused'],
    ]);
  });
});

describe('support for a proposal that is hidden', () => {
  it('can be taken back, and not given', async () => {
    const { id, number } = await world.proposalBy(author);
    await world.send('PUT', `/${number}/support`, reader);
    await world.api.database.query(
      `UPDATE proposal SET hidden_at = clock_timestamp(), hidden_rule = 'respect',
         hidden_reason = 'Den hånar en namngiven person.' WHERE id = $1`,
      [id],
    );
    const view = await world.send<ProposalView>('GET', `/${number}`, reader);
    expect(view.body.allowedOperations).toContain('withdraw-support');
    const taken = await world.send('DELETE', `/${number}/support`, reader);
    expect(taken).toMatchObject({ status: 200, body: { supported: false, supports: 0 } });
    expect(await world.send('PUT', `/${number}/support`, reader)).toMatchObject({
      ...{ status: 409, body: { code: 'proposals.hidden' } },
    });
  });
});

describe('GET /api/dialogues/:slug/proposals/:number/supporters', () => {
  it('lists pseudonyms by name, page by page, where support is public', async () => {
    const { number } = await world.proposalBy(author);
    for (let i = 0; i < 3; i += 1) {
      await world.send('PUT', `/${number}/support`, await world.person());
    }
    const all = await world.send<Page<Supporter>>('GET', `/${number}/supporters`);
    const names = all.body.items.map(({ pseudonym }) => pseudonym);
    expect(names).toHaveLength(3);
    expect(names).toEqual([...names].sort());
    const paged: string[] = [];
    let next: string | null = '';
    while (next !== null) {
      const { body }: { body: Page<Supporter> } = await world.send(
        'GET',
        `/${number}/supporters?limit=1&after=${next}`,
      );
      paged.push(...body.items.map(({ pseudonym }) => pseudonym));
      next = body.next;
    }
    expect(paged).toEqual(names);
  });

  it('lists nobody where support is secret, not to the author either', async () => {
    const { organisationId } = world;
    const secret = await dialogueIn(world.api.database, {
      organisationId,
      supportVisibility: 'secret',
    });
    const { number } = await world.proposalBy(author, secret.id);
    await world.send('PUT', `/${number}/support`, reader, secret.slug);
    const view = await world.send<ProposalView>('GET', `/${number}`, {}, secret.slug);
    expect(view.body).toMatchObject({ supportVisibility: 'secret', supports: 1 });
    for (const sent of [{}, author, reader]) {
      const answer = await world.send('GET', `/${number}/supporters`, sent, secret.slug);
      expect(answer).toMatchObject({ status: 404, body: { code: 'proposals.supports-secret' } });
    }
  });
});
