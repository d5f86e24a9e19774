import { daysFromNow, dialogueIn } from '@samrad/dialogues/api/testing';
import type {
  Comment,
  LiveComment,
  SubmitCommentAnswer,
  SubmitCommentMessage,
} from '@samrad/discussion/contract';
import { LiveClient } from '@samrad/register/api/testing';
import { randomUUID } from 'node:crypto';
import { discussionWorld, threadIn, Visitor, type DiscussionWorld } from '../testing';

let world: DiscussionWorld;
const clients: LiveClient[] = [];

beforeAll(async () => {
  world = await discussionWorld();
});
afterEach(() => clients.splice(0).forEach((client) => client.close()));
afterAll(() => world.api.stop());

async function connect(visitor: Visitor = world.nobody): Promise<LiveClient> {
  const client = await LiveClient.connect(world.api.url, visitor.cookie);
  clients.push(client);
  return client;
}

function submit(client: LiveClient, message: unknown): Promise<SubmitCommentAnswer> {
  const socket = client.socket as unknown as {
    timeout(ms: number): {
      emitWithAck(event: string, message: SubmitCommentMessage): Promise<SubmitCommentAnswer>;
    };
  };
  return socket.timeout(5_000).emitWithAck('comment.submit', message as SubmitCommentMessage);
}

const message = (): SubmitCommentMessage => ({
  ...{ key: randomUUID(), threadId: world.thread.id },
  ...{ body: 'Tio minuter går på kvällen.', stance: 'for' },
});

describe('comment.submit', () => {
  it('reaches a second browser that follows the dialogue, as everybody may see it', async () => {
    const author = await world.person();
    const [writer, reader] = [await connect(author), await connect()];
    await reader.follow(world.dialogue.id);
    const before = reader.cursor;
    const answer = await submit(writer, message());
    if (!answer.ok) throw new Error(answer.problem.code);
    expect(answer.comment).toMatchObject({ mine: true, allowedOperations: ['reply'] });
    await reader.reached(before + 1);
    const event = reader.events.at(-1);
    expect(event?.kind).toBe('comment-submitted');
    const state = event?.state as LiveComment;
    expect(state.comment).toMatchObject({ id: answer.comment.id, body: message().body });
    expect(state.comment).not.toHaveProperty('mine');
    expect(state.counts.total).toBe(answer.comment.number);
  });

  it('is not sent to those who follow another dialogue', async () => {
    const author = await world.person();
    const { id: other } = await dialogueIn(world.api.database, {
      organisationId: world.organisation.id,
    });
    const { id: elsewhere } = await threadIn(world.api.database, { dialogueId: other });
    const [writer, stranger] = [await connect(author), await connect()];
    await stranger.follow(other);
    await submit(writer, message());
    const sent = await submit(writer, { ...message(), threadId: elsewhere });
    await stranger.reached(1);
    expect(sent.ok && stranger.events.map((event) => event.subject)).toEqual([
      sent.ok && sent.comment.id,
    ]);
  });

  it('has its effect once under a key that is sent again, over the socket or by POST', async () => {
    const author = await world.person();
    const writer = await connect(author);
    const sent = message();
    const first = await submit(writer, sent);
    const again = await submit(writer, sent);
    const { key, threadId, body, stance } = sent;
    const posted = await author.post<Comment>(
      `/threads/${threadId}/comments`,
      { body, stance },
      key,
    );
    expect(first.ok && again.ok && [again.comment.id, posted.body.id]).toEqual([
      first.ok && first.comment.id,
      first.ok && first.comment.id,
    ]);
  });

  it('has its effect once over POST and the socket, in whatever order the fields come', async () => {
    const author = await world.person();
    const writer = await connect(author);
    const { key, threadId, stance } = message();
    const body = ' Tio minuter går på kvällen.\r\nInte mer. ';
    const path = `/threads/${threadId}/comments`;
    const posted = await author.post<Comment>(path, { stance, body, language: 'sv' }, key);
    expect(posted.status).toBe(201);
    const again = await submit(writer, { language: 'sv', body, threadId, stance, key } as never);
    expect(again).toMatchObject({ ok: true, comment: { id: posted.body.id } });
    const other = await submit(writer, { language: 'fi', body, threadId, stance, key } as never);
    expect(other).toMatchObject({ ok: false, problem: { code: 'platform.key-reused' } });
  });

  it('answers problems as HTTP does: no session, no such thread, closed, malformed', async () => {
    const author = await world.person();
    const writer = await connect(author);
    const rounds = [
      { kind: 'discussion', opensAt: daysFromNow(1), closesAt: daysFromNow(2) },
    ] as const;
    const { id: dialogueId } = await dialogueIn(world.api.database, {
      organisationId: world.organisation.id,
      rounds,
    });
    const early = await threadIn(world.api.database, { dialogueId });
    const tried: [LiveClient, unknown, string][] = [
      [await connect(), message(), 'platform.not-signed-in'],
      [writer, { ...message(), threadId: randomUUID() }, 'discussion.thread-not-found'],
      [writer, { ...message(), threadId: early.id }, 'dialogues.round-closed'],
      [writer, { ...message(), body: '' }, 'platform.invalid'],
      [writer, { ...message(), key: '1' }, 'platform.invalid'],
      [writer, { ...message(), hidden: true }, 'platform.invalid'],
      [writer, 'a string', 'platform.invalid'],
      [writer, null, 'platform.invalid'],
      [writer, [1, 2], 'platform.invalid'],
    ];
    for (const [client, sent, code] of tried) {
      const answer = await submit(client, sent);
      expect([sent, answer.ok || answer.problem.code]).toEqual([sent, code]);
    }
  });

  it('is refused on a connection whose session has ended meanwhile', async () => {
    const author = await world.person();
    const writer = await connect(author);
    await world.api.database.query('DELETE FROM session WHERE account_id = $1', [author.accountId]);
    const answer = await submit(writer, message());
    expect(!answer.ok && answer.problem.code).toBe('platform.not-signed-in');
  });
});
