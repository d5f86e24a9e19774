import { DIALOGUE_ROUTES, type RoundChangeWire } from '@samrad/dialogues/contract';
import { dialogueIn, roundChangeRequest, roundsOf } from '@samrad/dialogues/api/testing';
import { discussionWorld, type DiscussionWorld } from '../testing/discussion-world';
import { threadIn } from '../testing/thread.builder';

const WRITERS = 50;

let world: DiscussionWorld;
beforeAll(async () => (world = await discussionWorld()));
afterAll(() => world.api.stop());

async function setup() {
  const { database } = world.api;
  const { id, slug } = await dialogueIn(database, {
    organisationId: world.organisation.id,
    rounds: [
      {
        kind: 'discussion',
        opensAt: new Date(Date.now() - 60_000),
        closesAt: new Date(Date.now() + 3_600_000),
      },
    ],
  });
  const thread = await threadIn(database, { dialogueId: id });
  const [round] = await roundsOf(database, id);
  const moderator = await world.person('moderator');
  const writers = await Promise.all(Array.from({ length: WRITERS }, () => world.person()));
  const change = (given: Parameters<typeof roundChangeRequest>[0]) =>
    moderator.post<RoundChangeWire>(
      DIALOGUE_ROUTES.roundChange(slug, round?.id ?? '').replace('/api', ''),
      roundChangeRequest(given),
    );
  const comment = (i: number) =>
    writers[i]?.post(`/threads/${thread.id}/comments`, {
      body: `Kommentar ${i}`,
      stance: 'neither',
      language: 'sv',
    });
  return { id, thread, change, comment };
}

describe.each(['close', 'pause'] as const)('to %s a round while fifty write', (change) => {
  it('leaves nothing on record after it, and refuses the rest with the reason', async () => {
    const { id, thread, change: send, comment } = await setup();
    const half = WRITERS / 2;
    const first = Array.from({ length: half }, (_, i) => comment(i));
    const changed = send({ change });
    const second = Array.from({ length: half }, (_, i) => comment(half + i));
    const answers = await Promise.all([...first, ...second]);
    const { status, body } = await changed;
    expect(status).toBe(201);

    const statuses = answers.map((answer) => answer?.status);
    expect(new Set(statuses)).toEqual(new Set([201, 409]));
    const code = change === 'close' ? 'dialogues.round-closed' : 'dialogues.paused';
    const refused = answers.filter((answer) => answer?.status === 409);
    expect(refused.map((answer) => answer?.body.code)).toEqual(refused.map(() => code));

    const entries = await world.api.database.query<{ kind: string }>(
      'SELECT kind FROM register_entry WHERE dialogue_id = $1 ORDER BY seq',
      [id],
    );
    const accepted = statuses.filter((each) => each === 201).length;
    expect(entries.filter(({ kind }) => kind === 'comment-submitted')).toHaveLength(accepted);
    expect(entries.at(-1)?.kind).toBe(change === 'close' ? 'round-closed' : 'round-paused');
    const { late } = await world.api.database.one<{ late: number }>(
      `SELECT count(*)::integer AS late FROM comment c, round_change x
       WHERE c.thread_id = $1 AND x.id = $2 AND c.created_at > x.at`,
      [thread.id, body.id],
    );
    expect(late).toBe(0);
  });
});

it('of moderators who pause at once one does it, the others are told', async () => {
  const { change } = await setup();
  const pauses = await Promise.all([1, 2, 3].map(() => change({ change: 'pause' })));
  expect(pauses.map(({ status }) => status).toSorted()).toEqual([201, 409, 409]);
  expect((await change({ change: 'close' })).status).toBe(201);
  const again = await Promise.all([1, 2, 3].map(() => change({ change: 'close' })));
  expect(again.map(({ status }) => status)).toEqual([409, 409, 409]);
});
