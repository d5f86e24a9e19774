import { daysFromNow, dialogueIn } from '@samrad/dialogues/api/testing';
import type { Page } from '@samrad/platform/contract';
import type {
  ProposalReceipt,
  ProposalVersionView,
  ProposalView,
} from '@samrad/proposals/contract';
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

describe('PUT /api/dialogues/:slug/proposals/:number', () => {
  it('makes a version and keeps those before', async () => {
    const { number } = await world.proposalBy(author);
    const { status, body } = await world.send<ProposalReceipt>('PUT', `/${number}`, {
      cookie: author.cookie,
      body: { ...TEXT, version: 1 },
    });
    expect([status, body.version]).toEqual([200, 2]);
    const view = await world.send<ProposalView>('GET', `/${number}`, author);
    expect(view.body).toMatchObject({ ...TEXT, version: 2, mine: true, lastSeq: body.seq });
    expect(view.body.editedAt).not.toBeNull();
    expect(view.body.allowedOperations).toEqual([
      'edit',
      'withdraw',
      'comment',
      'invite',
      'unfollow',
    ]);
    const kept = await world.send<Page<ProposalVersionView>>('GET', `/${number}/versions`);
    expect(kept.body.items.map(({ version, title }) => [version, title])).toEqual([
      [2, TEXT.title],
      [1, 'Låt bussen vänta in tåget i Sala'],
    ]);
    const paged = await world.send<Page<ProposalVersionView>>('GET', `/${number}/versions?limit=1`);
    const rest = `/${number}/versions?limit=1&after=${paged.body.next}`;
    const last = await world.send<Page<ProposalVersionView>>('GET', rest);
    expect([last.body.items[0]?.version, last.body.next]).toEqual([1, null]);
  });

  it('overwrites nobody: an edit of an older version is told which is the present one', async () => {
    const { number } = await world.proposalBy(author);
    const edit = (title: string) =>
      world.send('PUT', `/${number}`, {
        cookie: author.cookie,
        body: { ...TEXT, title, version: 1 },
      });
    const answers = await Promise.all([edit('Den första ändringen'), edit('Den andra ändringen')]);
    expect(answers.map(({ status }) => status).sort()).toEqual([200, 409]);
    const refused = answers.find(({ status }) => status === 409);
    expect(refused?.body).toMatchObject({
      code: 'proposals.version-conflict',
      params: { version: 2 },
    });
  });

  it('is the author’s alone, and only while proposals are taken', async () => {
    const stranger = await world.person();
    const { number } = await world.proposalBy(author);
    const rounds = [
      { kind: 'proposals', opensAt: daysFromNow(-9), closesAt: daysFromNow(-1) },
    ] as const;
    const { organisationId } = world;
    const closed = await dialogueIn(world.api.database, { organisationId, rounds });
    const late = await world.proposalBy(author, closed.id);
    const body = { ...TEXT, version: 1 };
    const codes = [
      await world.send('PUT', `/${number}`, { body }),
      await world.send('PUT', `/${number}`, { body, cookie: stranger.cookie }),
      await world.send('PUT', '/999', { body, cookie: author.cookie }),
      await world.send('PUT', '/x', { body, cookie: author.cookie }),
      await world.send('PUT', `/${late.number}`, { body, cookie: author.cookie }, closed.slug),
      await world.send('PUT', `/${number}`, { body: TEXT, cookie: author.cookie }),
    ].map(({ status, body: { code } }) => [status, code]);
    expect(codes).toEqual([
      [401, 'platform.not-signed-in'],
      [403, 'proposals.not-yours'],
      [404, 'proposals.not-found'],
      [404, 'proposals.not-found'],
      [409, 'dialogues.round-closed'],
      [400, 'platform.invalid'],
    ]);
  });
});
