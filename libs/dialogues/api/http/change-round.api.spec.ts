import {
  DIALOGUE_ROUTES,
  type ChangeRoundRequest,
  type DialogueDetail,
  type RoundChangeWire,
} from '@samrad/dialogues/contract';
import { newId } from '@samrad/platform/api';
import { randomUUID } from 'node:crypto';
import { daysFromNow, dialogueIn, roundsOf } from '../testing/dialogue.builder';
import { roundChangeRequest } from '../testing/dialogue.request';
import { startDialogueWorld, type DialogueWorld } from '../testing/dialogue-world';

let world: DialogueWorld;
beforeAll(async () => (world = await startDialogueWorld()));
afterAll(() => world.api.stop());

const ROUNDS = [
  { kind: 'proposals' as const, opensAt: daysFromNow(-2), closesAt: daysFromNow(10) },
  { kind: 'support' as const, opensAt: daysFromNow(11), closesAt: daysFromNow(20) },
  { kind: 'opinion' as const, opensAt: daysFromNow(21), closesAt: daysFromNow(30) },
];

async function setup() {
  const organisationId = world.organisation.id;
  const { id, slug } = await dialogueIn(world.api.database, { organisationId, rounds: ROUNDS });
  const rounds = await roundsOf(world.api.database, id);
  const change = (
    place: number,
    given: Partial<ChangeRoundRequest>,
    who: DialogueWorld['official'] | null = world.moderator,
  ) => {
    const path = DIALOGUE_ROUTES.roundChange(slug, rounds[place]?.id ?? '');
    return world.send('POST', path, who, roundChangeRequest(given));
  };
  const read = async (who: DialogueWorld['official'] | null = null) =>
    (await world.send('GET', `/api/dialogues/${slug}`, who)).body as DialogueDetail;
  const operations = async (who: DialogueWorld['official'] | null) =>
    (await read(who)).rounds.map((round) => round.allowedOperations);
  return { id, slug, rounds, change, read, operations };
}

describe('when a moderator changes a round', () => {
  it('pauses and resumes it, with the reason where everybody reads it', async () => {
    const { id, change, read } = await setup();
    const { status, body } = await change(0, { change: 'pause' });
    expect(status).toBe(201);
    expect(body).toMatchObject({
      change: 'pause',
      kind: 'proposals',
      organisation: { name: 'Region Västmanland' },
      reason: { text: 'Underlaget om linje 69 var fel och rättas.', language: 'sv' },
    });
    const paused = await read();
    expect(paused).toMatchObject({ state: 'open', now: { step: 'paused', kind: 'proposals' } });
    expect(paused.rounds[0]).toMatchObject({ state: 'paused', allowedOperations: [] });
    expect((await read(world.resident)).allowedOperations).not.toContain('submit-proposal');

    await change(0, { change: 'resume', reason: 'Underlaget är rättat.' });
    const resumed = await read(world.resident);
    expect(resumed.now).toMatchObject({ step: 'open', kind: 'proposals' });
    expect(resumed.allowedOperations).toContain('submit-proposal');
    expect(resumed.roundChanges.items.map((one) => one.change)).toEqual(['resume', 'pause']);
    const entries = await world.api.database.query<{ kind: string }>(
      'SELECT kind FROM register_entry WHERE dialogue_id = $1 ORDER BY seq',
      [id],
    );
    expect(entries.map(({ kind }) => kind)).toEqual(['round-paused', 'round-resumed']);
  });

  it('opens the next one now, and only the next', async () => {
    const { change, read } = await setup();
    expect(await change(2, { change: 'open' })).toMatchObject({ status: 409 });
    expect((await change(1, { change: 'open' })).status).toBe(201);
    const { rounds } = await read();
    expect(rounds.map(({ state }) => state)).toEqual(['open', 'open', 'coming']);
  });

  it('closes it now, and cannot open it again', async () => {
    const { change, read } = await setup();
    await change(0, { change: 'pause' });
    expect((await change(0, { change: 'close' })).status).toBe(201);
    const { rounds, readAt, now } = await read();
    expect(rounds[0]).toMatchObject({ state: 'closed', pausedAt: null });
    expect(Date.parse(rounds[0]?.closesAt ?? '')).toBeLessThanOrEqual(Date.parse(readAt));
    expect(now).toMatchObject({ step: 'coming', kind: 'support', between: true });
    for (const again of ['open', 'extend', 'pause', 'resume', 'close'] as const) {
      expect(await change(0, { change: again })).toMatchObject({
        status: 409,
        body: { code: 'dialogues.round-state' },
      });
    }
  });

  it('does it once, however often it is sent', async () => {
    const { slug, rounds, read } = await setup();
    const path = `${world.api.url}${DIALOGUE_ROUTES.roundChange(slug, rounds[0]?.id ?? '')}`;
    const key = randomUUID();
    const send = () =>
      fetch(path, {
        method: 'POST',
        headers: {
          cookie: world.official.cookie,
          'idempotency-key': key,
          'content-type': 'application/json',
        },
        body: JSON.stringify(roundChangeRequest()),
      });
    const answers = await Promise.all([send(), send(), send()]);
    expect(answers.map(({ status }) => status)).toEqual([201, 201, 201]);
    expect((await read()).roundChanges.items).toHaveLength(1);
  });
});

describe('an extension', () => {
  it('leaves a paused round paused', async () => {
    const { change, read } = await setup();
    await change(0, { change: 'pause' });
    const { pausedAt } = (await read()).rounds[0] ?? {};
    const closesAt = daysFromNow(15).toISOString();
    expect((await change(0, { change: 'extend', closesAt })).status).toBe(201);
    expect((await read()).rounds[0]).toMatchObject({ state: 'paused', pausedAt, closesAt });
    expect((await read(world.resident)).allowedOperations).not.toContain('submit-proposal');
  });

  it('moves the end, and the answer only when it is asked for', async () => {
    const { change, read } = await setup();
    const until = daysFromNow(15).toISOString();
    expect((await change(0, { change: 'extend', closesAt: until })).status).toBe(201);
    expect((await read()).rounds[0]?.closesAt).toBe(until);

    const late = daysFromNow(70).toISOString();
    expect(await change(0, { change: 'extend', closesAt: late })).toMatchObject({
      status: 400,
      body: { errors: [{ field: 'answerDue', code: 'answer-before-end' }] },
    });
    const answerDue = daysFromNow(90).toISOString();
    await change(0, { change: 'extend', closesAt: late, answerDue });
    const after = await read();
    expect(after).toMatchObject({ answerDue, roundChanges: { items: [{ answerDue }, {}] } });
  });

  it.each([
    [{}, 'closesAt'],
    [{ closesAt: daysFromNow(1).toISOString() }, 'closesAt'],
    [{ closesAt: '2099-01-01T10:00' }, 'closesAt'],
    [{ closesAt: daysFromNow(15).toISOString(), reason: 'Kort' }, 'reason'],
    [{ closesAt: daysFromNow(15).toISOString(), reason: 'x'.repeat(501) }, 'reason'],
  ])('%j is refused', async (given, field) => {
    const { change } = await setup();
    const { status, body } = await change(0, { change: 'extend', ...given });
    expect(status).toBe(400);
    expect((body as { errors: { field: string }[] }).errors[0]?.field).toBe(field);
  });
});

describe('who may', () => {
  it('is a moderator or official of a host, who is told so round by round', async () => {
    const { id, change, operations } = await setup();
    const asked = [null, world.resident, world.officialElsewhere];
    for (const who of asked) expect((await operations(who)).flat()).toEqual([]);
    expect((await change(0, {}, null)).status).toBe(401);
    expect((await change(0, {}, world.resident)).status).toBe(403);
    expect((await change(0, {}, world.officialElsewhere)).status).toBe(403);
    for (const who of [world.moderator, world.official])
      expect(await operations(who)).toEqual([['extend', 'pause', 'close'], ['open'], []]);

    const [role] = await world.api.database.query<{ organisationId: string }>(
      'SELECT organisation_id AS "organisationId" FROM membership WHERE account_id = $1',
      [world.officialElsewhere.accountId],
    );
    await world.api.database.query(
      'INSERT INTO dialogue_host (dialogue_id, organisation_id) VALUES ($1, $2)',
      [id, role?.organisationId],
    );
    const { status, body } = await change(0, {}, world.officialElsewhere);
    expect(status).toBe(201);
    expect((body as RoundChangeWire).organisation.name).not.toBe('Region Västmanland');
  });

  it('finds no round of another dialogue', async () => {
    const { slug } = await setup();
    const path = DIALOGUE_ROUTES.roundChange(slug, newId());
    expect(await world.send('POST', path, world.official, roundChangeRequest())).toMatchObject({
      status: 404,
      body: { code: 'dialogues.round-not-found' },
    });
  });
});
