import { ANONYMOUS } from '@samrad/platform/contract';
import type { EventsBatch } from '@samrad/register/contract';
import type { RegisterReadModel } from '../persistence/register.read-model';
import { FollowDialogue } from './follow-dialogue';
import { LiveAccess } from './live-access';
import type { LiveFeed } from './live-feed';
import { roomOf, type LiveSocket } from './live-socket';

const ROOM = roomOf('d');
const batch = (to: number): EventsBatch => ({ dialogueId: 'd', from: to - 1, to, events: [] });

function setUp() {
  const steps: string[] = [];
  const rooms = new Map<string, Set<string>>();
  const conn = { transport: { writable: true } };
  const sent: EventsBatch[] = [];
  const socket = {
    ...{ connected: true, conn, rooms: new Set<string>(), data: { actor: ANONYMOUS } },
    nsp: { adapter: { rooms } },
    join: (room: string) => {
      steps.push('join');
      if (socket.connected) rooms.set(room, new Set(['me']));
    },
    emit: (_: string, one: EventsBatch) => sent.push(one),
  };
  const feed = {
    watch: () => Promise.resolve(steps.push('watch')),
    unwatch: () => steps.push('unwatch'),
    async *since() {
      for (const to of [1, 2, 3]) yield await Promise.resolve(batch(to));
    },
  };
  const register = { lastSeq: () => Promise.resolve(steps.push('last') && 3) };
  const access = new LiveAccess();
  access.decideBy(() => Promise.resolve(true));
  const follow = new FollowDialogue(
    access,
    feed as unknown as LiveFeed,
    register as unknown as RegisterReadModel,
  );
  const execute = (after: number | null) =>
    follow.execute(socket as unknown as LiveSocket, { dialogueId: 'd', after });
  return { socket, conn, rooms, steps, sent, access, execute };
}

describe('following a dialogue', () => {
  it('joins before it reads where the dialogue stands, so that nothing falls between', async () => {
    const { steps, rooms, execute } = setUp();
    expect(await execute(null)).toBe(3);
    expect(steps).toEqual(['join', 'watch', 'last']);
    expect(rooms.has(ROOM)).toBe(true);
  });

  it('does not leave a dialogue watched for one who went away before joining', async () => {
    const { socket, steps, access, execute } = setUp();
    access.decideBy(() => {
      socket.connected = false;
      return Promise.resolve(true);
    });
    await execute(null);
    expect(steps.slice(0, 3)).toEqual(['join', 'watch', 'unwatch']);
  });

  it('waits while the reader has not taken what was sent', async () => {
    const { conn, sent, execute } = setUp();
    conn.transport.writable = false;
    const done = execute(0);
    await new Promise((resolve) => setTimeout(resolve, 100));
    expect(sent).toHaveLength(1);
    conn.transport.writable = true;
    expect(await done).toBe(3);
    expect(sent).toHaveLength(3);
  });

  it('stops catching up one who went away', async () => {
    const { socket, conn, sent, execute } = setUp();
    conn.transport.writable = false;
    const done = execute(0);
    await new Promise((resolve) => setTimeout(resolve, 50));
    socket.connected = false;
    await done;
    expect(sent).toHaveLength(1);
  });
});
