import { threadIn } from '@samrad/discussion/api/testing';
import type { ThreadState } from '@samrad/discussion/contract';
import { moderationWorld, type ModerationWorld } from '../testing';

const reason = 'Samtalet går för fort för att någon ska hinna svara.';
const slow = { seconds: 60, hours: 4, reason };
let world: ModerationWorld;
let path: string;
let resident: ModerationWorld['moderator'];

beforeAll(async () => {
  world = await moderationWorld();
  resident = await world.person();
});
beforeEach(async () => {
  const { id } = await threadIn(world.api.database, { dialogueId: world.dialogue.id });
  path = `/threads/${id}`;
});
afterAll(() => world.api.stop());

async function writes(who = resident): Promise<[number, string | undefined]> {
  const comment = { body: 'Jag har något att säga.', stance: 'neither' };
  const { status, body } = await who.post(`${path}/comments`, comment);
  return [status, body.code];
}

describe('POST /api/threads/:id/slow and unslow', () => {
  it('lets each write once in the time given, and everybody else meanwhile', async () => {
    const { body } = await world.moderator.post<ThreadState>(`${path}/slow`, slow);
    expect(body.slow?.seconds).toBe(60);
    expect((await writes())[0]).toBe(201);
    expect(await writes()).toEqual([expect.any(Number), 'discussion.slow']);
    expect((await writes(world.author))[0]).toBe(201);
    await world.moderator.post(`${path}/unslow`, { reason });
    expect((await writes())[0]).toBe(201);
  });

  it('lets one of a person’s two comments through when both are sent at once', async () => {
    await world.moderator.post(`${path}/slow`, slow);
    const answers = await Promise.all([writes(), writes()]);
    expect(answers.map(([status]) => status).filter((status) => status === 201)).toHaveLength(1);
  });

  it('ends by itself', async () => {
    await world.moderator.post(`${path}/slow`, slow);
    await writes();
    await world.api.database.query(
      `UPDATE thread SET slow_until = clock_timestamp() - interval '1 second' WHERE id = $1`,
      [path.split('/')[2]],
    );
    expect((await writes())[0]).toBe(201);
  });
});

describe('a thread that is slowed or closed', () => {
  it('says why and since when, of the one that is in force', async () => {
    const act = async (name: string, body: object) =>
      (await world.moderator.post<ThreadState>(`${path}/${name}`, body)).body;
    const since = expect.stringMatching(/^\d{4}-/) as string;
    expect(await act('slow', slow)).toMatchObject({ reason, since });
    const closing = 'Nu upprepas samma ord om och om igen.';
    expect(await act('close', { reason: closing })).toMatchObject({ reason: closing, since });
    expect(await act('open', { reason })).toMatchObject({ isClosed: false, reason, since });
    expect(await act('unslow', { reason })).toMatchObject({ reason: null, since: null });
  });
});

describe('POST /api/threads/:id/close and open', () => {
  it('stops writing and starts it again; either only once', async () => {
    expect((await world.moderator.post(`${path}/close`, { reason })).status).toBe(200);
    expect((await writes())[1]).toBe('discussion.thread-closed');
    const again = await world.moderator.post(`${path}/close`, { reason });
    expect([again.status, again.body.code]).toEqual([409, 'moderation.thread-state']);
    expect((await world.moderator.post(`${path}/open`, { reason })).status).toBe(200);
    expect((await writes())[0]).toBe(201);
  });

  it('is done by one of two who close at once', async () => {
    const colleague = await world.person('moderator');
    const answers = await Promise.all(
      [world.moderator, colleague].map((who) => who.post(`${path}/close`, { reason })),
    );
    expect(answers.map(({ status }) => status).sort()).toEqual([200, 409]);
  });

  it('is refused those who do not moderate here, and without a reason', async () => {
    for (const [who, status] of [
      [world.nobody, 401],
      [resident, 403],
      [world.official, 403],
      [world.stranger, 403],
    ] as const) {
      expect((await who.post(`${path}/close`, { reason })).status).toBe(status);
      expect((await who.post(`${path}/slow`, slow)).status).toBe(status);
    }
    expect((await world.moderator.post(`${path}/close`, { reason: 'Kort' })).status).toBe(400);
    expect((await world.moderator.post(`${path}/slow`, { ...slow, seconds: 5 })).status).toBe(400);
  });
});
