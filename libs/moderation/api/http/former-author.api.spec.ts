import { participantIn } from '@samrad/dialogues/api/testing';
import type { CommentPage } from '@samrad/discussion/contract';
import type { CaseView } from '@samrad/moderation/contract';
import { newId } from '@samrad/platform/api';
import { proposalIn } from '@samrad/proposals/api/testing';
import type { ProposalView } from '@samrad/proposals/contract';
import { caseIn } from '../testing/moderation.builder';
import { moderationWorld, type ModerationWorld } from '../testing';

const reason = 'Det här är ingen plats för reklam.';
const own = { status: 403, body: { code: 'moderation.own-comment' } };
let world: ModerationWorld;
let heir: ModerationWorld['moderator'];
let colleague: ModerationWorld['moderator'];

beforeAll(async () => {
  world = await moderationWorld();
  heir = await world.person();
  colleague = await world.person('moderator');
});
afterAll(() => world.api.stop());

/** A proposal that the moderator wrote and has left to a co-author. */
async function handedOver(): Promise<{ id: string; number: number; threadId: string }> {
  const { database } = world.api;
  const dialogueId = world.dialogue.id;
  const [from, to] = await Promise.all(
    [world.moderator, heir].map(({ accountId }) =>
      participantIn(database, { dialogueId, accountId }),
    ),
  );
  const proposal = await proposalIn(database, { dialogueId, participantId: from!.id });
  await database.query(
    `INSERT INTO coauthor (proposal_id, dialogue_id, participant_id, state, answered_at)
     VALUES ($1, $2, $3, 'accepted', clock_timestamp())`,
    [proposal.id, dialogueId, to!.id],
  );
  const path = `/dialogues/${world.dialogue.slug}/proposals/${proposal.number}`;
  expect((await world.moderator.delete(`${path}/coauthors/me`)).status).toBe(200);
  return proposal;
}

/** The same act, past the rules. */
function actInTable(column: string, id: string, kind: string, accountId: string): Promise<unknown> {
  return world.api.database.query(
    `INSERT INTO act (id, dialogue_id, ${column}, kind, reason, account_id) VALUES ($1, $2, $3, $4, $5, $6)`,
    [newId(), world.dialogue.id, id, kind, reason, accountId],
  );
}

describe('a moderator who was an author once', () => {
  it('does not judge the proposal, and is offered nothing of it', async () => {
    const { id, number } = await handedOver();
    const waiting = await caseIn(world.api.database, { dialogueId: world.dialogue.id, postId: id });
    const found = await world.moderator.get<CaseView>(`/desk/cases/${waiting.id}`);
    expect(found.body).toMatchObject({ conflict: 'own-post', allowedOperations: [] });
    for (const act of ['claim', 'dismiss', 'hide']) {
      const body = act === 'claim' ? {} : { reason, ...(act === 'hide' && { rule: 'no-spam' }) };
      expect(await world.moderator.post(`/desk/cases/${waiting.id}/${act}`, body)).toMatchObject(
        own,
      );
    }
    const path = `/posts/proposal/${id}`;
    expect(await world.moderator.post(`${path}/hide`, { rule: 'no-spam', reason })).toMatchObject(
      own,
    );
    await colleague.post(`${path}/hide`, { rule: 'no-spam', reason });
    expect(await world.moderator.post(`${path}/restore`, { reason })).toMatchObject(own);
    await expect(
      actInTable('proposal_id', id, 'restore', world.moderator.accountId),
    ).rejects.toThrow('Nobody judges themselves.');
    const view = `/dialogues/${world.dialogue.slug}/proposals/${number}`;
    const { allowedOperations } = (await world.moderator.get<ProposalView>(view)).body;
    expect(allowedOperations).not.toEqual(expect.arrayContaining(['restore']));
  });

  it('does not support it anew', async () => {
    const { number } = await handedOver();
    const path = `/dialogues/${world.dialogue.slug}/proposals/${number}`;
    const { body } = await world.moderator.get<ProposalView>(path);
    expect([body.part, body.allowedOperations.includes('support')]).toEqual([null, false]);
    expect(await world.moderator.put(`${path}/support`, {})).toMatchObject({
      body: { code: 'proposals.own-support' },
    });
    expect((await world.author.put(`${path}/support`, {})).status).toBe(200);
  });

  it('neither closes, slows nor opens the talk about it; a colleague does', async () => {
    const { threadId } = await handedOver();
    const page = (who: ModerationWorld['moderator']) =>
      who.get<CommentPage>(`/threads/${threadId}/comments`).then(({ body }) => body);
    expect((await page(world.moderator)).allowedOperations).toEqual(['comment']);
    expect((await page(colleague)).allowedOperations).toContain('thread-close');
    const path = `/threads/${threadId}`;
    const slow = { seconds: 60, hours: 4, reason };
    expect(await world.moderator.post(`${path}/slow`, slow)).toMatchObject(own);
    expect(await world.moderator.post(`${path}/close`, { reason })).toMatchObject(own);
    expect((await colleague.post(`${path}/close`, { reason })).status).toBe(200);
    expect(await world.moderator.post(`${path}/open`, { reason })).toMatchObject(own);
    await expect(
      actInTable('thread_id', threadId, 'open', world.moderator.accountId),
    ).rejects.toThrow('Nobody judges themselves.');
  });
});
