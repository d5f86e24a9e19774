import { participantIn } from '@samrad/dialogues/api/testing';
import { SEALED_RULE, type Comment } from '@samrad/discussion/contract';
import { newId } from '@samrad/platform/api';
import { commentIn, discussionWorld, type DiscussionWorld } from '../testing';

let world: DiscussionWorld;

beforeAll(async () => {
  world = await discussionWorld();
});
afterAll(() => world.api.stop());

describe('GET /api/comments/:id', () => {
  it('gives the author of a hidden comment text and reasons, everybody else the rule alone', async () => {
    const { database } = world.api;
    const author = await world.person();
    const dialogueId = world.dialogue.id;
    const { id: participantId, pseudonym } = await participantIn(database, {
      dialogueId,
      accountId: author.accountId,
    });
    const given = { threadId: world.thread.id, participantId, body: 'Inte snällt.' };
    const { id } = await commentIn(database, { ...given, hiddenRule: 'no-personal-attacks' });
    const own = await author.get<Comment>(`/comments/${id}`);
    expect(own.body).toMatchObject({
      ...{ mine: true, body: 'Inte snällt.', author: pseudonym },
      statement: { rule: 'no-personal-attacks', reason: 'Hidden from the start by a test.' },
    });
    const others = await world.nobody.get<Comment>(`/comments/${id}`);
    expect(others.status).toBe(200);
    expect(others.body).toMatchObject({ mine: false, body: null, statement: null });
    expect(others.body.hidden).toMatchObject({ rule: 'no-personal-attacks' });
    expect(JSON.stringify(others.body)).not.toContain('from the start');
  });

  it('gives nobody the text that is sealed, not even its author', async () => {
    const { database } = world.api;
    const author = await world.person();
    const { id: participantId } = await participantIn(database, {
      dialogueId: world.dialogue.id,
      accountId: author.accountId,
    });
    const given = { threadId: world.thread.id, participantId, body: 'Får inte finnas.' };
    const { id } = await commentIn(database, { ...given, hiddenRule: SEALED_RULE });
    const own = await author.get<Comment>(`/comments/${id}`);
    expect(own.body).toMatchObject({ mine: true, body: null, statement: { rule: SEALED_RULE } });
    const page = await author.get(`/threads/${world.thread.id}/comments`);
    expect(JSON.stringify(page.body)).not.toContain(given.body);
  });

  it('answers 404 for no such comment and 400 for what is no id', async () => {
    expect((await world.nobody.get(`/comments/${newId()}`)).status).toBe(404);
    expect((await world.nobody.get('/comments/1')).status).toBe(400);
  });
});
