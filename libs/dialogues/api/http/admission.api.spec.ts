import type { DialogueDetail, DialogueWritten } from '@samrad/dialogues/contract';
import { personIn } from '@samrad/people/api/testing';
import { changeRequest, dialogueRequest } from '../testing/dialogue.request';
import { startDialogueWorld, type DialogueWorld } from '../testing/dialogue-world';

let world: DialogueWorld;
beforeAll(async () => (world = await startDialogueWorld()));
afterAll(() => world.api.stop());

const KOPING = '1983';
const ARBOGA = '1984';

async function setup(given: Partial<Parameters<typeof dialogueRequest>[1]>) {
  const request = dialogueRequest(world.organisation.slug, given);
  const { status, body } = await world.send('POST', '/api/dialogues', world.official, request);
  const { slug } = body as DialogueWritten;
  const { rounds, answerDue } = request;
  const change = (changed: object, version = 1) =>
    world.send(
      'PUT',
      `/api/dialogues/${slug}`,
      world.official,
      changeRequest({ rounds, answerDue, version, ...changed }),
    );
  const read = async (who: Parameters<DialogueWorld['send']>[2]) =>
    (await world.send('GET', `/api/dialogues/${slug}`, who)).body as DialogueDetail;
  return { status, body, slug, change, read };
}

async function residentOf(municipality: string | null) {
  const person = await personIn(world.api.database);
  await world.api.database.query('UPDATE account SET municipality = $2 WHERE id = $1', [
    person.accountId,
    municipality,
  ]);
  return person;
}

describe('when a dialogue is for the residents of some municipalities', () => {
  it('says so to everybody, and to each what bars them', async () => {
    const { read } = await setup({
      admission: 'municipalities',
      municipalities: [ARBOGA, KOPING].toReversed(),
    });
    expect(await read(null)).toMatchObject({
      admission: 'municipalities',
      municipalities: [ARBOGA, KOPING],
      bar: null,
    });
    const neighbour = await read(await residentOf('1980'));
    expect(neighbour).toMatchObject({ bar: 'dialogues.not-from-here', allowedOperations: [] });
    expect((await read(await residentOf(null))).bar).toBe('dialogues.not-from-here');
    const resident = await read(await residentOf(KOPING));
    expect(resident.bar).toBeNull();
    expect(resident.allowedOperations).toContain('submit-proposal');
  });

  it.each([
    { admission: 'municipalities', municipalities: [] },
    { admission: 'municipalities', municipalities: ['0180'] },
    { admission: 'municipalities', municipalities: [KOPING, KOPING] },
    { admission: 'account', municipalities: [KOPING] },
    { admission: 'invited', municipalities: [KOPING] },
  ] as const)('is refused with %j', async (given) => {
    const { status, body } = await setup(given as never);
    expect(status).toBe(400);
    expect(body).toMatchObject({ errors: [{ field: 'municipalities' }] });
  });
});

describe('once it has begun', () => {
  it('can be widened: to more municipalities, then to all, on the record', async () => {
    const { change, read } = await setup({ admission: 'municipalities', municipalities: [KOPING] });
    const wider = { admission: 'municipalities', municipalities: [KOPING, ARBOGA] };
    expect((await change(wider)).status).toBe(200);
    expect((await read(null)).municipalities).toEqual([ARBOGA, KOPING]);
    const all = { admission: 'account', municipalities: [] };
    expect((await change(all, 2)).status).toBe(200);
    const { id, lastSeq } = await read(null);
    const { payload } = await world.api.database.one<{ payload: string }>(
      'SELECT payload FROM register_payload WHERE dialogue_id = $1 AND seq = $2',
      [id, lastSeq],
    );
    expect(JSON.parse(payload)).toMatchObject({ changed: ['admission', 'municipalities'] });
  });

  it.each([
    [{ admission: 'municipalities', municipalities: [ARBOGA] }, 'municipalities'],
    [{ admission: 'invited', municipalities: [] }, 'admission'],
  ])('is not narrowed: %j', async (narrower, field) => {
    const { change } = await setup({
      admission: 'municipalities',
      municipalities: [KOPING, ARBOGA],
    });
    const { status, body } = await change(narrower);
    expect([status, body]).toMatchObject([400, { errors: [{ field, code: 'narrowed' }] }]);
  });
});

describe('when a dialogue is for invited people', () => {
  it('bars everybody else, and only an official of a host may make codes', async () => {
    const { read } = await setup({ admission: 'invited' });
    expect(await read(world.resident)).toMatchObject({
      bar: 'dialogues.not-invited',
      allowedOperations: [],
    });
    expect((await read(world.official)).allowedOperations).toContain('make-codes');
    expect((await read(world.moderator)).allowedOperations).not.toContain('make-codes');
    expect((await read(world.officialElsewhere)).allowedOperations).toEqual([]);
  });
});
