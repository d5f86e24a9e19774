import { daysFromNow } from '@samrad/dialogues/api/testing';
import { STATEMENT_LIMITS } from '@samrad/opinions/contract';
import { personIn } from '@samrad/people/api/testing';
import type { TestApi } from '@samrad/register/api/testing';
import { randomUUID } from 'node:crypto';
import { openDialogue, send, startOpinions } from '../testing/opinions-harness';

let api: TestApi;
beforeAll(async () => void (api = await startOpinions()));
afterAll(() => api.stop());

async function setup() {
  const dialogue = await openDialogue(api, { statements: 0 });
  const { cookie } = await personIn(api.database);
  const post = (body: object, more: object = {}) =>
    send(api, 'POST', dialogue.path, { cookie, body, ...more });
  return { dialogue, cookie, post };
}

describe('POST /api/dialogues/:slug/statements', () => {
  it('numbers it, shows it to its author, and enters it in the register', async () => {
    const { dialogue, post } = await setup();
    const { status, body } = await post({ text: '  Ploga  gångvägar\nföre bilvägar. ' });
    expect(status).toBe(201);
    expect(body).toMatchObject({
      number: 1,
      text: 'Ploga gångvägar före bilvägar.',
      language: 'sv',
      imported: false,
      mine: true,
      myStand: null,
      tally: { agree: 0, disagree: 0, pass: 0 },
      allowedOperations: ['take-stand'],
    });
    const entries = await api.database.query(
      `SELECT e.seq, e.kind, p.payload::json ->> 'text' AS text
       FROM register_entry e JOIN register_payload p USING (dialogue_id, seq) WHERE dialogue_id = $1`,
      [dialogue.id],
    );
    expect(entries).toEqual([{ seq: 1, kind: 'statement-added', text: body['text'] }]);
  });

  it('gives dense numbers to many at once, and one statement to a repeated key', async () => {
    const { dialogue, post } = await setup();
    const key = randomUUID();
    const texts = Array.from({ length: 8 }, (_, i) => ({ text: `Påstående nummer ${i}` }));
    const repeated = [post({ text: 'Samma igen' }, { key }), post({ text: 'Samma igen' }, { key })];
    const answers = await Promise.all([...texts.map((body) => post(body)), ...repeated]);
    expect(answers.map(({ status }) => status)).toEqual(Array(10).fill(201));
    expect(answers[9]).toEqual(answers[8]);
    const rows = await api.database.query<{ number: number }>(
      'SELECT number FROM statement WHERE dialogue_id = $1 ORDER BY number',
      [dialogue.id],
    );
    expect(rows.map(({ number }) => number)).toEqual([1, 2, 3, 4, 5, 6, 7, 8, 9]);
  });

  it('refuses the same words, whoever says them, and too many from one', async () => {
    const { post } = await setup();
    await post({ text: 'Sänk farten till 30.' });
    const { cookie } = await personIn(api.database);
    const again = await post({ text: 'sänk  farten till 30.' }, { cookie });
    expect(again).toMatchObject({ status: 409, body: { code: 'opinions.already-stated' } });
    for (let i = 1; i < STATEMENT_LIMITS.perParticipant; i += 1)
      await post({ text: `Mer om detta ${i}` });
    const many = await post({ text: 'Och så en till' });
    expect(many).toMatchObject({ status: 409, body: { code: 'opinions.too-many-statements' } });
  });

  it('refuses whom and what it must', async () => {
    const { dialogue, cookie, post } = await setup();
    const text = 'Sänk farten till 30.';
    expect(await post({ text }, { cookie: undefined })).toMatchObject({ status: 401 });
    const errors = async (body: object) => (await post(body)).body['errors'];
    expect(await errors({ text: 'Nej' })).toMatchObject([{ field: 'text', code: 'length' }]);
    expect(await errors({ text: 'a'.repeat(301) })).toMatchObject([
      { field: 'text', code: 'length' },
    ]);
    expect(await errors({ text, language: 'svenska' })).toMatchObject([{ field: 'language' }]);
    expect(await errors({ text, number: 7 })).toMatchObject([{ field: 'number', code: 'unknown' }]);
    const nowhere = await send(api, 'POST', '/api/dialogues/nowhere/statements', {
      cookie,
      body: { text },
    });
    expect(nowhere).toMatchObject({ status: 404, body: { code: 'dialogues.not-found' } });
    await api.database.query('UPDATE round SET opens_at = $2 WHERE dialogue_id = $1', [
      dialogue.id,
      daysFromNow(1),
    ]);
    expect(await post({ text })).toMatchObject({
      status: 409,
      body: { code: 'dialogues.round-closed' },
    });
  });
});
