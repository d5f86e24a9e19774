import type { CommentPage } from '@samrad/discussion/contract';
import { LiveClient } from '@samrad/register/api/testing';
import type { MergeReceipt, MergedLive, ProposalView } from '@samrad/proposals/contract';
import type { ProblemDocument } from '@samrad/platform/contract';
import { randomUUID } from 'node:crypto';
import { ProposalsWorld, type Person } from '../testing';

const REASON = 'De handlar om samma hållplats.';
const TEXT = {
  title: 'Ljus vid hållplatsen',
  body: 'Det är mörkt att vänta på bussen om kvällen.',
};

let world: ProposalsWorld;
let author: Person;
let neighbour: Person;
let moderator: Person;

beforeAll(async () => {
  world = await ProposalsWorld.start();
  [author, neighbour] = [await world.person(), await world.person()];
  moderator = await world.person();
  await world.api.database.query(
    `INSERT INTO membership (organisation_id, account_id, role) VALUES ($1, $2, 'moderator')`,
    [world.organisationId, moderator.accountId],
  );
});
afterAll(() => world.api.stop());

async function submit(): Promise<ProposalView> {
  const sent = { cookie: author.cookie, body: TEXT };
  const { body } = await world.send<{ number: number }>('POST', '', sent);
  return (await world.send<ProposalView>('GET', `/${body.number}`)).body;
}

function merge(by: Person | undefined, target: number, body: unknown) {
  return world.send<MergeReceipt & ProblemDocument>('POST', `/${target}/merge`, { ...by, body });
}

function unmerge(by: Person | undefined, number: number, body: unknown = { reason: REASON }) {
  return world.send<MergeReceipt & ProblemDocument>('POST', `/${number}/unmerge`, { ...by, body });
}

async function commentsOf(threadId: string): Promise<CommentPage> {
  const url = `${world.api.url}/api/threads/${threadId}/comments`;
  const answer = await fetch(url, { headers: { cookie: neighbour.cookie } });
  return (await answer.json()) as CommentPage;
}

async function comment(threadId: string): Promise<ProblemDocument> {
  const answer = await fetch(`${world.api.url}/api/threads/${threadId}/comments`, {
    method: 'POST',
    headers: {
      ...{ cookie: neighbour.cookie, 'content-type': 'application/json' },
      ...{ 'idempotency-key': randomUUID(), origin: world.api.url },
    },
    body: JSON.stringify({ body: 'Det håller jag med om.', stance: 'for' }),
  });
  return (await answer.json()) as ProblemDocument;
}

describe('POST merge and unmerge', () => {
  it('are for the hosts’ moderators, with a reason, and once', async () => {
    const [target, source] = [await submit(), await submit()];
    const body = { sources: [source.number], reason: REASON };
    expect((await merge(undefined, target.number, body)).status).toBe(401);
    expect((await merge(neighbour, target.number, body)).status).toBe(403);
    const short = await merge(moderator, target.number, { ...body, reason: 'Nej' });
    expect(short).toMatchObject({ status: 400, body: { errors: [{ field: 'reason' }] } });
    expect((await merge(moderator, 99_999, body)).status).toBe(404);
    expect((await merge(moderator, target.number, body)).status).toBe(200);
    expect(await merge(moderator, target.number, body)).toMatchObject({
      status: 409,
      body: { code: 'proposals.merged' },
    });
    expect((await unmerge(neighbour, source.number)).status).toBe(403);
    expect((await unmerge(moderator, source.number)).status).toBe(200);
    expect(await unmerge(moderator, source.number)).toMatchObject({
      status: 409,
      body: { code: 'proposals.not-merged' },
    });
  });

  it('are for a colleague of whoever writes or has written one of them', async () => {
    const written = await world.proposalBy(moderator);
    const [target, left] = [await submit(), await submit()];
    const colleague = await world.person();
    await world.api.database.query(
      `INSERT INTO membership (organisation_id, account_id, role) VALUES ($1, $2, 'official')`,
      [world.organisationId, colleague.accountId],
    );
    const { body: link } = await world.send<{ token: string }>(
      ...(['POST', `/${left.number}/coauthors/link`, author] as const),
    );
    const joined = { ...moderator, body: { accept: true, token: link.token } };
    await world.send('POST', `/${left.number}/invitation`, joined);
    await world.send('DELETE', `/${left.number}/coauthors/me`, moderator);
    const refused = { status: 403, body: { code: 'proposals.merge-party' } };
    const offered = async (who: Person, number: number): Promise<string[]> => {
      const { body } = await world.send<ProposalView>('GET', `/${number}`, who);
      return body.allowedOperations.filter((each) => /merge/.test(each));
    };
    for (const { number } of [written, left]) {
      const [into, from] = [{ sources: [target.number] }, { sources: [number] }];
      expect(await merge(moderator, number, { ...into, reason: REASON })).toMatchObject(refused);
      expect(await merge(moderator, target.number, { ...from, reason: REASON })).toMatchObject(
        refused,
      );
      expect([await offered(moderator, number), await offered(colleague, number)]).toEqual([
        [],
        ['merge'],
      ]);
      await merge(colleague, target.number, { ...from, reason: REASON });
      expect(await unmerge(moderator, number)).toMatchObject(refused);
      expect([await offered(moderator, number), await offered(colleague, number)]).toEqual([
        [],
        ['unmerge'],
      ]);
      await expect(
        world.api.database.query(
          `UPDATE proposal_merge SET undone_at = clock_timestamp(), undone_by = $1
           WHERE undone_at IS NULL AND source_id = (SELECT id FROM proposal WHERE dialogue_id = $2 AND number = $3)`,
          [moderator.accountId, world.dialogue.id, number],
        ),
      ).rejects.toMatchObject({ constraint: 'proposal_merge_party' });
      expect((await unmerge(colleague, number)).status).toBe(200);
    }
  });

  it('leave both reasons on both pages', async () => {
    const [target, source] = [await submit(), await submit()];
    await merge(moderator, target.number, { sources: [source.number], reason: REASON });
    const page = async (number: number) =>
      (await world.send<ProposalView>('GET', `/${number}`, { cookie: neighbour.cookie })).body;
    expect((await page(target.number)).mergedIn).toMatchObject([{ reason: REASON }]);
    await unmerge(moderator, source.number, { reason: 'De vill olika saker.' });
    const reasons = { merged: REASON, reason: 'De vill olika saker.' };
    const both = [await page(target.number), await page(source.number)];
    expect(both.map(({ partings }) => partings)).toMatchObject([
      [{ number: source.number, title: source.title, ...reasons }],
      [{ number: target.number, title: target.title, ...reasons }],
    ]);
  });

  it('end and open the talk, which is not offered where it has ended', async () => {
    const [target, source] = [await submit(), await submit()];
    expect((await commentsOf(source.threadId)).allowedOperations).toContain('comment');
    await merge(moderator, target.number, { sources: [source.number], reason: REASON });
    const ended = await commentsOf(source.threadId);
    expect([...ended.allowedOperations, ...ended.operationsOnNew]).not.toContain('comment');
    expect(ended.operationsOnNew).not.toContain('reply');
    expect(await comment(source.threadId)).toMatchObject({
      code: 'proposals.merged',
      params: { number: target.number },
    });
    await unmerge(moderator, source.number);
    expect((await commentsOf(source.threadId)).allowedOperations).toContain('comment');
    await world.send('POST', `/${source.number}/withdraw`, author);
    expect((await commentsOf(source.threadId)).allowedOperations).not.toContain('comment');
    expect(await comment(source.threadId)).toMatchObject({ code: 'proposals.withdrawn' });
  });

  it('tell everybody live what each that is concerned counts now', async () => {
    const [target, source] = [await submit(), await submit()];
    await world.send('PUT', `/${source.number}/support`, neighbour);
    await world.send('PUT', `/${target.number}/support`, neighbour);
    await world.send('PUT', `/${source.number}/support`, moderator);
    const client = await LiveClient.connect(world.api.url);
    await client.follow(world.dialogue.id);
    const body = { sources: [source.number], reason: REASON };
    const { body: merged } = await merge(moderator, target.number, body);
    expect(merged.supports).toBe(2);
    await client.reached(merged.seq);
    expect(client.events.at(-1)).toMatchObject({
      ...{ kind: 'proposal-merged', subject: source.id },
      state: { mergedInto: target.number, counts: [{ id: target.id, supports: 2 }] },
    });
    const { body: apart } = await unmerge(moderator, source.number);
    await client.reached(apart.seq);
    const state = client.events.at(-1)?.state as MergedLive;
    expect(state).toMatchObject({ status: 'submitted', mergedInto: null, supports: 2 });
    expect(state.counts).toEqual([{ id: target.id, supports: 1 }]);
    client.close();
  });
});
