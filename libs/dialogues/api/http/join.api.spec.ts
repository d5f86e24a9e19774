import type { DialogueDetail } from '@samrad/dialogues/contract';
import { personIn, type BuiltPerson } from '@samrad/people/api/testing';
import { codeIn, daysFromNow, dialogueIn } from '../testing/dialogue.builder';
import { startDialogueWorld, type DialogueWorld } from '../testing/dialogue-world';

let world: DialogueWorld;
beforeAll(async () => (world = await startDialogueWorld()));
afterAll(() => world.api.stop());

async function setup(given: Omit<Parameters<typeof codeIn>[1], 'dialogueId'> = {}) {
  const { database } = world.api;
  const organisationId = world.organisation.id;
  const dialogue = await dialogueIn(database, { organisationId, admission: 'invited' });
  const { id: codeId, code } = await codeIn(database, { dialogueId: dialogue.id, ...given });
  const join = (who: BuiltPerson | null, written = code) =>
    world.send('POST', `/api/dialogues/${dialogue.slug}/join`, who, { code: written });
  const read = async (who: BuiltPerson) =>
    (await world.send('GET', `/api/dialogues/${dialogue.slug}`, who)).body as DialogueDetail;
  const used = async () =>
    (
      await database.one<{ used: number }>('SELECT used FROM invitation_code WHERE id = $1', [
        codeId,
      ])
    ).used;
  return { dialogue, code, join, read, used, newPerson: () => personIn(database) };
}

describe('when somebody comes with a code', () => {
  it('lets them in once, and says on the record neither who nor by which code', async () => {
    const { dialogue, code, join, read, used, newPerson } = await setup();
    const person = await newPerson();
    expect((await read(person)).bar).toBe('dialogues.not-invited');
    expect((await join(person, ` ${code.toLowerCase()} `)).status).toBe(200);
    expect((await join(person)).status).toBe(200);
    expect(await used()).toBe(1);
    const after = await read(person);
    expect(after.bar).toBeNull();
    expect(after.allowedOperations).toContain('comment');
    const entries = await world.api.database.query<{ kind: string; payload: string }>(
      `SELECT e.kind, p.payload FROM register_entry e
       JOIN register_payload p USING (dialogue_id, seq) WHERE e.dialogue_id = $1`,
      [dialogue.id],
    );
    expect(entries).toEqual([{ kind: 'participant-admitted', payload: '{}' }]);
  });

  it('lets in exactly as many as the code has uses, however many come at once', async () => {
    const { join, used, newPerson } = await setup({ uses: 3 });
    const crowd = await Promise.all(Array.from({ length: 12 }, newPerson));
    const answers = await Promise.all(
      [...crowd, ...crowd.slice(0, 2)].map((person) => join(person)),
    );
    const admitted = new Set(
      crowd.filter((_, i) => answers[i]?.status === 200).map((person) => person.accountId),
    );
    expect(admitted.size).toBe(3);
    expect(await used()).toBe(3);
    const refused = answers.filter(({ status }) => status !== 200);
    for (const { body } of refused) expect(body).toMatchObject({ code: 'dialogues.code-used-up' });
  });

  it.each([
    [{ expiresAt: daysFromNow(-1) }, 'dialogues.code-expired'],
    [{ revoked: true }, 'dialogues.code-revoked'],
  ])('says why it is not good any more: %j', async (given, code) => {
    const { join, newPerson } = await setup(given);
    expect(await join(await newPerson())).toMatchObject({ status: 409, body: { code } });
  });

  it('takes only codes of that very dialogue, from who is signed in', async () => {
    const { join, newPerson } = await setup();
    const other = await setup();
    expect((await join(await newPerson(), other.code)).body).toMatchObject({
      code: 'dialogues.code-not-valid',
    });
    expect((await join(null)).status).toBe(401);
  });

  it('stops guessing after ten tries, and success is no guess', async () => {
    const { join, newPerson, code } = await setup();
    const person = await newPerson();
    for (let i = 0; i < 3; i++) expect((await join(person)).status).toBe(200);
    const guesser = await newPerson();
    for (let i = 0; i < 10; i++) expect((await join(guesser, 'AAAA-AAAA-AAAA')).status).toBe(409);
    expect((await join(guesser, code)).status).toBe(429);
  });

  it('needs no code where everybody may take part', async () => {
    const { id, slug } = await dialogueIn(world.api.database, {
      organisationId: world.organisation.id,
    });
    const answer = await world.send('POST', `/api/dialogues/${slug}/join`, world.resident, {
      code: 'AAAA-AAAA-AAAA',
    });
    expect(answer.status).toBe(200);
    const rows = await world.api.database.query(
      'SELECT FROM dialogue_admitted WHERE dialogue_id = $1',
      [id],
    );
    expect(rows).toHaveLength(0);
  });
});
