import type { DeskClientToServer, DeskServerToClient } from '@samrad/moderation/contract';
import { LiveClient } from '@samrad/register/api/testing';
import type { Socket } from 'socket.io-client';
import { moderationWorld, type ModerationWorld } from '../testing';

const report = { rule: 'no-spam', words: '' };
let world: ModerationWorld;
const clients: LiveClient[] = [];

beforeAll(async () => {
  world = await moderationWorld();
});
afterEach(() => clients.splice(0).forEach((client) => client.close()));
afterAll(() => world.api.stop());

interface Desk {
  readonly ok: boolean;
  /** Dialogues whose queue was said to have changed. */
  readonly told: string[];
}

async function desk(cookie?: string): Promise<Desk> {
  const client = await LiveClient.connect(world.api.url, cookie);
  clients.push(client);
  const socket = client.socket as unknown as Socket<DeskServerToClient, DeskClientToServer>;
  const told: string[] = [];
  socket.on('desk.changed', ({ dialogueId }) => told.push(dialogueId));
  const { ok } = await socket.timeout(5_000).emitWithAck('desk.follow', {});
  return { ok, told };
}

async function until(isSo: () => boolean): Promise<void> {
  const deadline = Date.now() + 5_000;
  while (!isSo() && Date.now() < deadline) await new Promise((done) => setTimeout(done, 10));
}

describe('socket desk.follow', () => {
  it('tells moderators and officials of the host that the queue has changed, and nobody else', async () => {
    const [mine, elsewhere] = [
      await desk(world.moderator.cookie),
      await desk(world.stranger.cookie),
    ];
    const official = await desk(world.official.cookie);
    const refused = await Promise.all([desk(), desk(world.author.cookie)]);
    expect([mine.ok, elsewhere.ok, official.ok]).toEqual([true, true, true]);
    expect(refused.map(({ ok }) => ok)).toEqual([false, false]);
    const { id } = await world.comment();
    await (await world.person()).post(`/posts/comment/${id}/report`, report);
    await until(() => mine.told.length > 0 && official.told.length > 0);
    expect([mine.told, official.told]).toEqual([[world.dialogue.id], [world.dialogue.id]]);
    for (const { told } of [elsewhere, ...refused]) expect(told).toEqual([]);
  });

  it('tells again when a case is claimed and when it is decided', async () => {
    const { told } = await desk(world.moderator.cookie);
    const { id: postId } = await world.comment();
    await (await world.person()).post(`/posts/comment/${postId}/report`, report);
    const { id } = await world.api.database.one<{ id: string }>(
      'SELECT id FROM moderation_case WHERE post_id = $1',
      [postId],
    );
    await world.moderator.post(`/desk/cases/${id}/claim`, {});
    await world.moderator.post(`/desk/cases/${id}/dismiss`, { reason: 'Det är ingen reklam.' });
    await until(() => told.length === 3);
    expect(told).toHaveLength(3);
  });
});
