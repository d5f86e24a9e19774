import { participantIn } from '@samrad/dialogues/api/testing';
import type { CommentPage } from '@samrad/discussion/contract';
import { newId } from '@samrad/platform/api';
import { commentIn, discussionWorld, threadIn, type DiscussionWorld } from '../testing';

let world: DiscussionWorld;

beforeAll(async () => {
  world = await discussionWorld();
});
afterAll(() => world.api.stop());

/** Three roots; the first has a reply with a reply, the second one that is hidden. */
async function threadOfSix(accountId: string): Promise<string> {
  const { database } = world.api;
  const dialogueId = world.dialogue.id;
  const { id: threadId } = await threadIn(database, { dialogueId });
  const { id: participantId } = await participantIn(database, { dialogueId, accountId });
  const given = { threadId, participantId };
  const first = await commentIn(database, { ...given, stance: 'for', body: 'one' });
  const second = await commentIn(database, { ...given, stance: 'against', body: 'two' });
  await commentIn(database, { ...given, stance: 'question', body: 'three' });
  const reply = await commentIn(database, { ...given, body: 'four', parentId: first.id });
  const hidden = { hiddenRule: 'respect', body: 'a secret insult', parentId: second.id };
  await commentIn(database, { ...given, ...hidden });
  await commentIn(database, { ...given, body: 'six', parentId: reply.id });
  return threadId;
}

describe('GET /api/threads/:id/comments', () => {
  it('gives roots in the order, replies under their root, and the counts of what can be read', async () => {
    const author = await world.person();
    const path = `/threads/${await threadOfSix(author.accountId)}/comments`;
    const { body: newest } = await world.nobody.get<CommentPage>(path);
    expect(newest.items.map((item) => item.number)).toEqual([3, 2, 5, 1, 4, 6]);
    const { body: oldest } = await world.nobody.get<CommentPage>(`${path}?order=old`);
    expect(oldest.items.map((item) => item.number)).toEqual([1, 4, 6, 2, 5, 3]);
    expect(oldest.counts).toEqual({
      total: 5,
      stances: { for: 1, against: 1, question: 1, neither: 2 },
    });
    expect(oldest).toMatchObject({
      next: null,
      open: true,
      pseudonym: null,
      allowedOperations: [],
    });
    expect(oldest.dialogueId).toBe(world.dialogue.id);
  });

  it.each(['new', 'old'])('pages by key without gap or double, %s first', async (order) => {
    const author = await world.person();
    const path = `/threads/${await threadOfSix(author.accountId)}/comments?order=${order}`;
    const { body: whole } = await world.nobody.get<CommentPage>(path);
    const seen: number[] = [];
    for (let after: string | null = ''; after !== null;) {
      const { body: page }: { body: CommentPage } = await world.nobody.get<CommentPage>(
        `${path}&limit=2&after=${after}`,
      );
      seen.push(...page.items.map((item) => item.number));
      after = page.next;
    }
    expect(seen).toEqual(whole.items.map((item) => item.number));
  });

  it('shows a notice instead of hidden text; its author reads the text and the reasons', async () => {
    const author = await world.person();
    const path = `/threads/${await threadOfSix(author.accountId)}/comments?order=old`;
    const other = await world.person();
    for (const reader of [world.nobody, other]) {
      const { body: page } = await reader.get<CommentPage>(path);
      expect(JSON.stringify(page)).not.toContain('a secret insult');
      expect(page.items[4]).toMatchObject({
        body: null,
        hidden: { rule: 'respect' },
        statement: null,
      });
    }
    const { body: own } = await author.get<CommentPage>(path);
    expect(own.items[4]).toMatchObject({
      ...{ body: 'a secret insult', mine: true, hidden: { rule: 'respect' } },
      statement: {
        measure: 'hidden',
        rule: 'respect',
        decidedBy: 'human',
        organisation: 'Region Mitt',
      },
    });
  });

  it('tells the reader their own name and what they may do, by the server alone', async () => {
    const author = await world.person();
    const path = `/threads/${await threadOfSix(author.accountId)}/comments`;
    const { body: page } = await author.get<CommentPage>(path);
    expect(page.pseudonym).toBe(page.items[0]?.author);
    expect(page.allowedOperations).toEqual(['comment']);
    expect(page.operationsOnNew).toEqual(['reply']);
    expect(page.items.map((item) => item.allowedOperations)).toEqual([
      ...[['reply'], ['reply'], [], ['reply'], ['reply'], ['reply']],
    ]);
  });

  it('reads the number of the register in the same snapshot', async () => {
    const author = await world.person();
    const { id } = await threadIn(world.api.database, { dialogueId: world.dialogue.id });
    const before = await author.get<CommentPage>(`/threads/${id}/comments`);
    await author.post(`/threads/${id}/comments`, { body: 'Hej.', stance: 'neither' });
    const after = await author.get<CommentPage>(`/threads/${id}/comments`);
    expect(after.body.lastSeq).toBe(before.body.lastSeq + 1);
    expect(after.body.items).toHaveLength(1);
  });

  it('answers 404 for no such thread and 400 for what is no id, order, limit or cursor of ours', async () => {
    const thread = `/threads/${world.thread.id}/comments`;
    const forged = Buffer.from('["new","1; DROP TABLE comment"]').toString('base64url');
    const ofOther = Buffer.from('["old","1"]').toString('base64url');
    const tried = [
      [`/threads/${newId()}/comments`, 404],
      ['/threads/1/comments', 400],
      [`${thread}?order=best`, 400],
      [`${thread}?limit=101`, 400],
      [`${thread}?after=%00`, 400],
      [`${thread}?after=${forged}`, 400],
      [`${thread}?after=${ofOther}`, 400],
      [`${thread}?filter=x`, 400],
    ] as const;
    for (const [path, status] of tried) {
      expect([path, (await world.nobody.get(path)).status]).toEqual([path, status]);
    }
  });
});
