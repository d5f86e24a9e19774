import type { CodeMade, InvitationCode } from '@samrad/dialogues/contract';
import type { Page } from '@samrad/platform/contract';
import { randomUUID } from 'node:crypto';
import { daysFromNow, dialogueIn } from '../testing/dialogue.builder';
import { startDialogueWorld, type DialogueWorld } from '../testing/dialogue-world';

let world: DialogueWorld;
beforeAll(async () => (world = await startDialogueWorld()));
afterAll(() => world.api.stop());

const wanted = (given = {}) => ({
  label: 'Elevrådet på Ullviskolan',
  uses: 5,
  expiresAt: daysFromNow(30).toISOString(),
  ...given,
});

async function setup(admission: 'invited' | 'account' = 'invited') {
  const { slug, id } = await dialogueIn(world.api.database, {
    organisationId: world.organisation.id,
    admission,
  });
  const path = `/api/dialogues/${slug}/codes`;
  const make = (given = {}) => world.send('POST', path, world.official, wanted(given));
  const list = async () =>
    (await world.send('GET', path, world.official)).body as Page<InvitationCode>;
  return { id, slug, path, make, list };
}

describe('when an official makes a code', () => {
  it('tells it once and keeps a hash only', async () => {
    const { id, slug, make, list } = await setup();
    const { status, body } = await make();
    expect(status).toBe(201);
    const { code } = body as CodeMade;
    expect(code).toMatch(/^[0-9A-Z]{4}-[0-9A-Z]{4}-[0-9A-Z]{4}$/);
    const { items } = await list();
    expect(items).toMatchObject([
      { label: wanted().label, uses: 5, used: 0, state: 'good', allowedOperations: ['revoke'] },
    ]);
    expect(JSON.stringify(items)).not.toContain(code);
    const kept = await world.api.database.query<{ text: string }>(
      `SELECT i.answer::text AS text FROM idempotency i WHERE i.answer IS NOT NULL
       UNION ALL SELECT c::text FROM invitation_code c WHERE c.dialogue_id = $1
       UNION ALL SELECT p.payload FROM register_payload p WHERE p.dialogue_id = $1`,
      [id],
    );
    expect(kept.length).toBeGreaterThan(2);
    for (const { text } of kept) {
      expect(text).not.toContain(code);
      expect(text).not.toContain(code.replaceAll('-', ''));
    }
    const join = await world.send('POST', `/api/dialogues/${slug}/join`, world.resident, { code });
    expect(join.status).toBe(200);
  });

  it('makes one code of a repeated request, and the last answer is the one that holds', async () => {
    const { path, slug, list } = await setup();
    const key = randomUUID();
    const expiresAt = daysFromNow(3).toISOString();
    const send = async () => {
      const answer = await fetch(`${world.api.url}${path}`, {
        method: 'POST',
        headers: {
          cookie: world.official.cookie,
          'idempotency-key': key,
          'content-type': 'application/json',
        },
        body: JSON.stringify(wanted({ expiresAt })),
      });
      return (await answer.json()) as CodeMade;
    };
    const [first, second] = [await send(), await send()];
    expect(second.id).toBe(first.id);
    expect((await list()).items).toHaveLength(1);
    const join = await world.send('POST', `/api/dialogues/${slug}/join`, world.resident, {
      code: second.code,
    });
    expect(join.status).toBe(200);
  });

  it.each([
    [{ uses: 0 }, 'uses'],
    [{ uses: 10_001 }, 'uses'],
    [{ label: ' ' }, 'label'],
    [{ expiresAt: daysFromNow(-1).toISOString() }, 'expiresAt'],
    [{ expiresAt: daysFromNow(400).toISOString() }, 'expiresAt'],
  ])('refuses %j', async (given, field) => {
    const { make } = await setup();
    const { status, body } = await make(given);
    expect([status, body]).toMatchObject([400, { errors: [{ field }] }]);
  });

  it('makes none where everybody may take part', async () => {
    const { make } = await setup('account');
    expect((await make()).body).toMatchObject({ code: 'dialogues.no-codes-here' });
  });
});

describe('when an official revokes a code', () => {
  it('lets nobody in any more, and is said once on the record', async () => {
    const { id, slug, path, make, list } = await setup();
    const { id: codeId, code } = (await make()).body as CodeMade;
    for (let i = 0; i < 2; i++) {
      await world.send('DELETE', `${path}/${codeId}`, world.official);
    }
    expect((await list()).items).toMatchObject([{ state: 'revoked', allowedOperations: [] }]);
    const join = await world.send('POST', `/api/dialogues/${slug}/join`, world.resident, { code });
    expect(join.body).toMatchObject({ code: 'dialogues.code-revoked' });
    const { entries } = await world.api.database.one<{ entries: number }>(
      `SELECT count(*)::int AS entries FROM register_entry
       WHERE dialogue_id = $1 AND kind = 'invitation-code-revoked'`,
      [id],
    );
    expect(entries).toBe(1);
  });

  it('finds no code of another dialogue', async () => {
    const [one, other] = [await setup(), await setup()];
    const { id } = (await one.make()).body as CodeMade;
    const answer = await world.send('DELETE', `${other.path}/${id}`, world.official);
    expect([answer.status, answer.body]).toMatchObject([404, { code: 'dialogues.code-not-found' }]);
  });
});
