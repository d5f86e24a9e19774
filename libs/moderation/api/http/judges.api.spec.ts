import { participantIn } from '@samrad/dialogues/api/testing';
import type { CaseView, DecisionPage, MyReportPage, QueuePage } from '@samrad/moderation/contract';
import { proposalIn } from '@samrad/proposals/api/testing';
import { moderationWorld, type ModerationWorld } from '../testing';

const reason = 'Meningen pekar ut en person som går att känna igen.';
const hide = { rule: 'no-personal-attacks', reason };
const report = { rule: 'no-spam', words: 'Samma text står överallt.' };
let world: ModerationWorld;
type Person = ModerationWorld['moderator'];
let reporter: Person;

beforeAll(async () => {
  world = await moderationWorld();
  reporter = await world.person();
});
afterAll(() => world.api.stop());

/** A case of the post, by the one who reports it. */
async function caseOf(kind: 'comment' | 'proposal', postId: string): Promise<string> {
  expect((await reporter.post(`/posts/${kind}/${postId}/report`, report)).status).toBe(200);
  const { id } = await world.api.database.one<{ id: string }>(
    'SELECT id FROM moderation_case WHERE post_id = $1',
    [postId],
  );
  return id;
}

/** A reported proposal that the moderator writes together with its author. */
async function writtenTogether(): Promise<{ id: string; postId: string }> {
  const { database } = world.api;
  const dialogueId = world.dialogue.id;
  const [first, second] = await Promise.all(
    [world.author, world.moderator].map(({ accountId }) =>
      participantIn(database, { dialogueId, accountId }),
    ),
  );
  const { id } = await proposalIn(database, { dialogueId, participantId: first?.id ?? '' });
  await database.query(
    `INSERT INTO coauthor (proposal_id, participant_id, dialogue_id, state, answered_at)
     VALUES ($1, $2, $3, 'accepted', clock_timestamp())`,
    [id, second?.id, dialogueId],
  );
  return { id: await caseOf('proposal', id), postId: id };
}

describe('a moderator who is a co-author', () => {
  it('is offered nothing, reads no reporter’s words, and may do nothing', async () => {
    const { id, postId } = await writtenTogether();
    const { body } = await world.moderator.get<CaseView>(`/desk/cases/${id}`);
    expect(body).toMatchObject({ conflict: 'own-post', allowedOperations: [] });
    expect([body.reported, body.acts]).toEqual([[], []]);
    const queue = await world.moderator.get<QueuePage>('/desk/queue');
    expect(queue.body.items.find((item) => item.id === id)?.conflict).toBe('own-post');
    const answers = await Promise.all([
      world.moderator.post(`/desk/cases/${id}/claim`, {}),
      world.moderator.post(`/desk/cases/${id}/hide`, hide),
      world.moderator.post(`/desk/cases/${id}/dismiss`, { reason }),
      world.moderator.post(`/posts/proposal/${postId}/hide`, hide),
    ]);
    expect(answers.map(({ body: { code } }) => code)).toEqual(
      answers.map(() => 'moderation.own-comment'),
    );
    const colleague = await world.person('moderator');
    const theirs = await colleague.get<CaseView>(`/desk/cases/${id}`);
    expect(theirs.body).toMatchObject({ conflict: null, reported: [report] });
  });

  it.each([
    ['wrote it', 'act_own_post', async () => (await writtenTogether()).postId],
    [
      'reported it',
      'act_own_report',
      async () => {
        const by = { dialogueId: world.dialogue.id, accountId: world.author.accountId };
        const { id: participantId } = await participantIn(world.api.database, by);
        const { id } = await proposalIn(world.api.database, { ...by, participantId });
        await world.moderator.post(`/posts/proposal/${id}/report`, report);
        return id;
      },
    ],
  ] as const)('cannot be a judge in the database either: who %s', async (_, rule, make) => {
    const insert = world.api.database.query(
      `INSERT INTO act (id, dialogue_id, proposal_id, kind, reason, account_id)
       VALUES (gen_random_uuid(), $1, $2, 'dismiss', $3, $4)`,
      [world.dialogue.id, await make(), reason, world.moderator.accountId],
    );
    await expect(insert).rejects.toMatchObject({ constraint: rule });
  });
});

describe('what is undone', () => {
  it('is told to the author only where it was told to them', async () => {
    const told = async (): Promise<string[]> =>
      (await world.author.get<DecisionPage>('/my-decisions')).body.items.map(({ kind }) => kind);
    const before = await told();
    const id = await caseOf('comment', (await world.comment()).id);
    await world.moderator.post(`/desk/cases/${id}/dismiss`, { reason });
    await world.moderator.post(`/desk/cases/${id}/undo`, {});
    expect(await told()).toEqual(before);
    await world.moderator.post(`/desk/cases/${id}/hide`, hide);
    await world.moderator.post(`/desk/cases/${id}/undo`, {});
    expect(await told()).toEqual(['undo', 'hide', ...before]);
  });

  it('is neither offered nor done once the post was acted on again', async () => {
    const comment = await world.comment();
    const id = await caseOf('comment', comment.id);
    const decided = await world.moderator.post<CaseView>(`/desk/cases/${id}/hide`, hide);
    expect(decided.body.allowedOperations).toContain('undo');
    await world.moderator.post(`/posts/comment/${comment.id}/restore`, { reason });
    const { body } = await world.moderator.get<CaseView>(`/desk/cases/${id}`);
    expect(body.undoableUntil).toBeNull();
    expect(body.allowedOperations).not.toContain('undo');
    const queue = await world.moderator.get<QueuePage>('/desk/queue');
    expect(queue.body.decided.find((one) => one.id === id)?.undoableUntil).toBeNull();
    const { status, body: answer } = await world.moderator.post(`/desk/cases/${id}/undo`, {});
    expect([status, answer.code]).toEqual([409, 'moderation.undo-too-late']);
  });
});

describe('what is told to the one who reported', () => {
  it('is what is so now, and nothing while it waits', async () => {
    const comment = await world.comment();
    const id = await caseOf('comment', comment.id);
    const outcome = async (): Promise<string | undefined> => {
      const { body } = await reporter.get<MyReportPage>('/my-reports');
      return body.items[0]?.outcome?.act;
    };
    const decide = (act: string, body: object) =>
      world.moderator.post(`/desk/cases/${id}/${act}`, body);
    await decide('dismiss', { reason });
    expect(await outcome()).toBe('dismiss');
    await decide('undo', {});
    expect(await outcome()).toBeUndefined();
    await decide('hide', hide);
    expect(await outcome()).toBe('hide');
    await world.moderator.post(`/posts/comment/${comment.id}/restore`, { reason });
    expect(await outcome()).toBe('restore');
    const another = await world.person();
    await another.post(`/posts/comment/${comment.id}/report`, report);
    await decide('dismiss', { reason });
    expect(await outcome()).toBe('restore');
    await decide('undo', {});
    await decide('hide', hide);
    expect(await outcome()).toBe('hide');
    await decide('undo', {});
    expect(await outcome()).toBe('restore');
  });
});
