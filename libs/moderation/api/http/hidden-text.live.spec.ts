import type { Comment, LiveComment } from '@samrad/discussion/contract';
import { LiveClient } from '@samrad/register/api/testing';
import { moderationWorld, type ModerationWorld } from '../testing';

const SECRET = 'Han bor på Storgatan 4.';
const hide = { rule: 'no-personal-data', reason: 'Någons adress står i texten.' };
let world: ModerationWorld;
const clients: LiveClient[] = [];

beforeAll(async () => {
  world = await moderationWorld();
});
afterEach(() => clients.splice(0).forEach((client) => client.close()));
afterAll(() => world.api.stop());

async function follower(cookie?: string, after: number | null = null): Promise<LiveClient> {
  const client = await LiveClient.connect(world.api.url, cookie);
  clients.push(client);
  const answer = await client.follow(world.dialogue.id, after);
  if (!answer.ok) throw new Error(answer.problem.code);
  return client;
}

function statesOf(client: LiveClient, commentId: string): [string, string | null][] {
  return client.events
    .filter((event) => event.subject === commentId)
    .map(({ kind, state }) => [kind, (state as LiveComment).comment.body]);
}

describe('when a comment is hidden', () => {
  it('is told live to everybody as a notice; no catching up brings the text back', async () => {
    const [reader, author] = [await follower(), await follower(world.author.cookie)];
    const start = reader.cursor;
    const { id } = await world.comment(SECRET);
    await reader.reached(start + 1);
    expect(statesOf(reader, id)).toEqual([['comment-submitted', SECRET]]);
    await world.moderator.post(`/comments/${id}/hide`, hide);
    await Promise.all([reader.reached(start + 2), author.reached(start + 2)]);
    expect(statesOf(reader, id).at(-1)).toEqual(['comment-hidden', null]);
    expect(statesOf(author, id).at(-1)).toEqual(['comment-hidden', null]);

    const late = await Promise.all([
      follower(undefined, start),
      follower(undefined, 0),
      follower(world.stranger.cookie, start),
      follower(world.moderator.cookie, start),
    ]);
    for (const client of late) {
      await client.reached(start + 2);
      expect(JSON.stringify(client.batches)).not.toContain(SECRET);
      expect(JSON.stringify(client.batches)).not.toContain(hide.reason);
      const state = client.events.find((event) => event.subject === id)?.state;
      expect((state as LiveComment).comment).toMatchObject({ author: null, stance: null });
      expect(statesOf(client, id)).toEqual([
        ['comment-submitted', null],
        ['comment-hidden', null],
      ]);
    }
  });

  it('comes back live with its text and the counts of its thread when it is restored', async () => {
    const { id } = await world.comment(SECRET);
    await world.moderator.post<Comment>(`/comments/${id}/hide`, hide);
    const reader = await follower();
    const start = reader.cursor;
    await world.moderator.post(`/comments/${id}/restore`, { reason: 'Adressen var påhittad.' });
    await reader.reached(start + 1);
    const state = reader.events.at(-1)?.state as LiveComment;
    expect(state.comment).toMatchObject({ id, body: SECRET, hidden: null });
    const { count } = await world.api.database.one<{ count: number }>(
      'SELECT count(*) FROM comment WHERE hidden_at IS NULL',
    );
    expect(state.counts.total).toBe(count);
  });
});
