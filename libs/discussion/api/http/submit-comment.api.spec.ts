import { daysFromNow, dialogueIn, participantIn } from '@samrad/dialogues/api/testing';
import { COMMENT_LIMITS, type Comment } from '@samrad/discussion/contract';
import { newId } from '@samrad/platform/api';
import { randomUUID } from 'node:crypto';
import { commentIn, discussionWorld, threadIn, type DiscussionWorld } from '../testing';

const body = 'Jag kör den här linjen. Tio minuter går på kvällen.';
let world: DiscussionWorld;
const path = (threadId = world.thread.id): string => `/threads/${threadId}/comments`;

beforeAll(async () => {
  world = await discussionWorld();
});
afterAll(() => world.api.stop());

describe('POST /api/threads/:id/comments', () => {
  it('stores the comment, numbers it, counts it and appends it to the register', async () => {
    const { database } = world.api;
    const author = await world.person();
    const thread = await threadIn(database, { dialogueId: world.dialogue.id });
    const { status, body: comment } = await author.post<Comment>(path(thread.id), {
      body: `  ${body}\r\n`,
      stance: 'question',
    });
    expect(status).toBe(201);
    expect(comment).toMatchObject({
      ...{ threadId: thread.id, number: 1, path: [1], depth: 0, parentId: null, body, mine: true },
      ...{ stance: 'question', language: 'sv', hidden: null, statement: null, imported: null },
      ...{ firstTime: true, parentMissing: false, allowedOperations: ['reply'] },
    });
    expect(comment.author).toEqual(expect.any(String));
    const entry = await database.one<{ kind: string; payload: string }>(
      `SELECT e.kind, p.payload FROM register_entry e JOIN register_payload p USING (dialogue_id, seq)
       WHERE e.subject_id = $1`,
      [comment.id],
    );
    expect(entry.kind).toBe('comment-submitted');
    expect(entry.payload).not.toContain(author.accountId);
    const figures = await database.one<{ comments: number }>(
      `SELECT t.comments FROM thread t WHERE id = $1`,
      [thread.id],
    );
    expect(figures.comments).toBe(1);
  });

  it('puts a reply under what it replies to, and is a first contribution once only', async () => {
    const author = await world.person();
    const { body: root } = await author.post<Comment>(path(), { body, stance: 'for' });
    const reply = { body, stance: 'neither', parentId: root.id, language: 'fi' };
    const answered = await author.post<Comment>(path(), reply);
    expect(answered.body).toMatchObject({
      ...{ parentId: root.id, depth: 1, path: [root.number, answered.body.number] },
      ...{ firstTime: false, language: 'fi', author: root.author },
    });
  });

  it('is a first contribution also of those who have supported or voted, which may be secret', async () => {
    const author = await world.person();
    const { database } = world.api;
    const { accountId } = author;
    await participantIn(database, { dialogueId: world.dialogue.id, accountId });
    const { body: comment } = await author.post<Comment>(path(), { body, stance: 'for' });
    expect(comment.firstTime).toBe(true);
  });

  it('is no first contribution of those whose statement everybody can read', async () => {
    const author = await world.person();
    const { database } = world.api;
    const dialogueId = world.dialogue.id;
    const { accountId } = author;
    const { id } = await participantIn(database, { dialogueId, accountId });
    await database.query(
      `INSERT INTO statement (id, dialogue_id, number, participant_id, text, language)
       VALUES ($1, $2, 1, $3, 'Bussen ska vänta.', 'sv')`,
      [newId(), dialogueId, id],
    );
    const { body: comment } = await author.post<Comment>(path(), { body, stance: 'for' });
    expect(comment.firstTime).toBe(false);
  });

  it('repeats the answer, never the effect, for a repeated key; another body is refused', async () => {
    const author = await world.person();
    const key = randomUUID();
    const first = await author.post<Comment>(path(), { body, stance: 'for' }, key);
    const again = await author.post<Comment>(path(), { body, stance: 'for' }, key);
    expect(again.body.id).toBe(first.body.id);
    const other = await author.post(path(), { body: 'Något annat.', stance: 'for' }, key);
    expect(other.status).toBe(422);
  });

  it('numbers a crowd that writes at once without gap or double', async () => {
    const thread = await threadIn(world.api.database, { dialogueId: world.dialogue.id });
    const crowd = await Promise.all(Array.from({ length: 12 }, () => world.person()));
    const answers = await Promise.all(
      crowd.map((each) => each.post<Comment>(path(thread.id), { body, stance: 'for' })),
    );
    const numbers = answers.map((answer) => answer.body.number).sort((a, b) => a - b);
    expect(numbers).toEqual(Array.from({ length: 12 }, (_, i) => i + 1));
  });

  it('refuses nobody with 401, and a thread that is not there with 404', async () => {
    expect((await world.nobody.post(path(), { body, stance: 'for' })).status).toBe(401);
    const author = await world.person();
    const missing = await author.post(path(newId()), { body, stance: 'for' });
    expect([missing.status, missing.body.code]).toEqual([404, 'discussion.thread-not-found']);
  });

  it.each([
    ['an empty body', { body: '   ', stance: 'for' }, 'body'],
    ['too long a body', { body: 'x'.repeat(5_001), stance: 'for' }, 'body'],
    ['control characters', { body: 'a\u0000b', stance: 'for' }, 'body'],
    ['no stance', { body }, 'stance'],
    ['an unknown stance', { body, stance: 'maybe' }, 'stance'],
    ['a parent that is no id', { body, stance: 'for', parentId: '1' }, 'parentId'],
    ['a language that is no tag', { body, stance: 'for', language: 'svenska!' }, 'language'],
    ['an unknown field', { body, stance: 'for', hidden: false }, 'hidden'],
  ])('refuses %s and names the field', async (_, sent, field) => {
    const author = await world.person();
    const answer = await author.post(path(), sent);
    expect(answer.status).toBe(400);
    expect(answer.body.errors?.map((error) => error.field)).toContain(field);
  });

  it('refuses a parent in another thread, a hidden one, and one that stands too deep', async () => {
    const { database } = world.api;
    const author = await world.person();
    const dialogueId = world.dialogue.id;
    const participant = await participantIn(database, { dialogueId, accountId: author.accountId });
    const threadId = world.thread.id;
    const given = { threadId, participantId: participant.id };
    const hidden = await commentIn(database, { ...given, hiddenRule: 'respect' });
    const elsewhere = await commentIn(database, {
      ...given,
      threadId: (await threadIn(database, { dialogueId })).id,
    });
    let deep = await commentIn(database, given);
    for (let depth = 1; depth <= COMMENT_LIMITS.depth; depth++) {
      deep = await commentIn(database, { ...given, parentId: deep.id });
    }
    const replyTo = async (parentId: string): Promise<unknown[]> => {
      const answer = await author.post(path(), { body, stance: 'for', parentId });
      return [answer.status, answer.body.code];
    };
    expect(await replyTo(elsewhere.id)).toEqual([404, 'discussion.parent-not-found']);
    expect(await replyTo(hidden.id)).toEqual([409, 'discussion.parent-hidden']);
    expect(await replyTo(deep.id)).toEqual([409, 'discussion.too-deep']);
  });

  it('refuses when no round takes comments', async () => {
    const { database } = world.api;
    const rounds = [
      { kind: 'discussion', opensAt: daysFromNow(-2), closesAt: daysFromNow(-1) },
    ] as const;
    const closed = await dialogueIn(database, { organisationId: world.organisation.id, rounds });
    const thread = await threadIn(database, { dialogueId: closed.id });
    const author = await world.person();
    const answer = await author.post(path(thread.id), { body, stance: 'for' });
    expect([answer.status, answer.body.code]).toEqual([409, 'dialogues.round-closed']);
  });
});
