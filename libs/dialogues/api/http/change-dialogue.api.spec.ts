import type { DialogueDetail, DialogueWritten } from '@samrad/dialogues/contract';
import { changeRequest, dialogueRequest } from '../testing/dialogue.request';
import { daysFromNow } from '../testing/dialogue.builder';
import { startDialogueWorld, type DialogueWorld } from '../testing/dialogue-world';

let world: DialogueWorld;
beforeAll(async () => (world = await startDialogueWorld()));
afterAll(() => world.api.stop());

async function setup() {
  const request = dialogueRequest(world.organisation.slug);
  const { body } = await world.send('POST', '/api/dialogues', world.official, request);
  const { id, slug } = body as DialogueWritten;
  const { rounds, answerDue } = request;
  const base = changeRequest({ rounds, answerDue });
  const change = (given = {}, who: DialogueWorld['official'] | null = world.official) =>
    world.send('PUT', `/api/dialogues/${slug}`, who, { ...base, ...given });
  const read = async () =>
    (await world.send('GET', `/api/dialogues/${slug}`, null)).body as DialogueDetail;
  return { id, slug, base, change, read };
}

describe('when an official changes an open dialogue', () => {
  it('says in the register what was changed, and that it had begun', async () => {
    const { id, base, change, read } = await setup();
    const [first, second] = base.rounds;
    const later = { ...second, closesAt: daysFromNow(70).toISOString() };
    const lead = 'Vi har rättat en mening här.';
    const { status } = await change({ rounds: [first, later], text: { ...base.text, lead } });
    expect(status).toBe(200);
    const after = await read();
    expect(after).toMatchObject({ lead, version: 2, lastSeq: 2 });
    expect(after.rounds[1]?.closesAt).toBe(later.closesAt);
    const { payload } = await world.api.database.one<{ payload: string }>(
      'SELECT payload FROM register_payload WHERE dialogue_id = $1 AND seq = 2',
      [id],
    );
    expect(JSON.parse(payload)).toEqual({
      begun: true,
      changed: ['rounds', 'sv.lead'],
      version: 2,
    });
  });

  it('records nothing when nothing differs', async () => {
    const { change, read } = await setup();
    expect((await change()).status).toBe(200);
    expect(await read()).toMatchObject({ version: 1, lastSeq: 1 });
  });

  it('may add a translation and take one away', async () => {
    const { base, change, read } = await setup();
    const [fi] = base.translations;
    await change({ translations: [{ ...fi, language: 'en' }] });
    expect((await read()).languages).toEqual(['sv', 'en']);
  });
});

describe('what stands once it has begun', () => {
  it('is the round, the level and how support is shown', async () => {
    const { base, change } = await setup();
    const [, second] = base.rounds;
    const rounds = [{ ...second, kind: 'discussion' }, second];
    const { status, body } = await change({ level: 'inform', supportVisibility: 'secret', rounds });
    expect(status).toBe(400);
    const { errors } = body as { errors: { field: string; code: string }[] };
    expect(errors).toEqual([
      { field: 'level', code: 'begun' },
      { field: 'supportVisibility', code: 'begun' },
      { field: 'rounds.0', code: 'begun' },
    ]);
  });
});

describe('who may not', () => {
  it('is anybody else, and a change on top of one not read', async () => {
    const { change } = await setup();
    expect((await change({}, null)).status).toBe(401);
    expect((await change({}, world.resident)).status).toBe(403);
    expect((await change({}, world.moderator)).status).toBe(403);
    expect((await change({}, world.officialElsewhere)).status).toBe(403);
    expect(await change({ version: 7 })).toMatchObject({
      status: 409,
      body: { code: 'dialogues.changed-meanwhile' },
    });
  });

  it.each(['nowhere', 'x%00', 'Å', 'x'.repeat(300)])('nothing is at %s', async (slug) => {
    const put = await world.send('PUT', `/api/dialogues/${slug}`, world.official, changeRequest());
    const get = await world.send('GET', `/api/dialogues/${slug}`, null);
    expect([put.status, get.status]).toEqual([404, 404]);
  });
});
