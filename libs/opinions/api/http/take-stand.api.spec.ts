import { daysFromNow } from '@samrad/dialogues/api/testing';
import { personIn } from '@samrad/people/api/testing';
import type { TestApi } from '@samrad/register/api/testing';
import { randomUUID } from 'node:crypto';
import {
  openDialogue,
  send,
  standEntries,
  startOpinions,
  tallies,
} from '../testing/opinions-harness';

let api: TestApi;
beforeAll(async () => void (api = await startOpinions()));
afterAll(() => api.stop());

async function setup(given: { closesAt?: Date } = {}) {
  const dialogue = await openDialogue(api, given);
  const { cookie } = await personIn(api.database);
  const path = `${dialogue.path}/1/stand`;
  const put = (value: string, more: object = {}) =>
    send(api, 'PUT', path, { cookie, body: { value }, ...more });
  return { dialogue, cookie, path, put };
}

describe('PUT /api/dialogues/:slug/statements/:number/stand', () => {
  it('counts a first stand, and makes its taker a participant', async () => {
    const { dialogue, put } = await setup();
    const answer = await put('agree');
    expect(answer).toEqual({
      status: 200,
      body: {
        number: 1,
        myStand: 'agree',
        seq: 1,
        allowedOperations: ['take-stand', 'take-back-stand'],
      },
    });
    const { stored, counted, figures } = await tallies(api, dialogue.id);
    expect(stored).toEqual([{ number: 1, agree: 1, disagree: 0, pass: 0 }]);
    expect(counted).toEqual(stored);
    expect(figures.stands).toBe(1);
    const { participants } = await api.database.one<{ participants: number }>(
      'SELECT participants FROM dialogue_figures WHERE dialogue_id = $1',
      [dialogue.id],
    );
    expect(participants).toBe(2);
  });

  it('lets one change, and writes down only what changed', async () => {
    const { dialogue, put } = await setup();
    expect((await put('agree')).body).toMatchObject({ seq: 1 });
    expect((await put('agree')).body).toMatchObject({ myStand: 'agree', seq: null });
    expect((await put('disagree')).body).toMatchObject({ myStand: 'disagree', seq: 2 });
    expect((await put('pass')).body).toMatchObject({ myStand: 'pass', seq: 3 });
    const { stored, figures } = await tallies(api, dialogue.id);
    expect(stored).toEqual([{ number: 1, agree: 0, disagree: 0, pass: 1 }]);
    expect(figures.stands).toBe(1);
    const entries = await standEntries(api, dialogue.id);
    expect(entries.map(({ kind, payload }) => [kind, payload.value])).toEqual([
      ['stand-taken', 1],
      ['stand-taken', -1],
      ['stand-taken', 0],
    ]);
  });

  it('repeats the answer to a repeated key, also after the round has closed, never the effect', async () => {
    const { dialogue, put } = await setup();
    const key = randomUUID();
    const first = await put('agree', { key });
    await put('disagree');
    await api.database.query(
      'UPDATE round SET closes_at = clock_timestamp() WHERE dialogue_id = $1',
      [dialogue.id],
    );
    expect(await put('agree', { key })).toEqual(first);
    expect((await tallies(api, dialogue.id)).stored).toEqual([
      { number: 1, agree: 0, disagree: 1, pass: 0 },
    ]);
  });

  it('refuses the same key with another stand, and lets somebody else use that key', async () => {
    const { put } = await setup();
    const key = randomUUID();
    await put('agree', { key });
    const reused = await put('disagree', { key });
    expect(reused).toMatchObject({ status: 422, body: { code: 'platform.key-reused' } });
    const { cookie } = await personIn(api.database);
    expect(await put('disagree', { key, cookie })).toMatchObject({ status: 200, body: { seq: 2 } });
  });

  it('forgets the key of a refusal: the same request may be right later', async () => {
    const { dialogue, put } = await setup({ closesAt: new Date(Date.now() - 1000) });
    const key = randomUUID();
    expect(await put('agree', { key })).toMatchObject({
      status: 409,
      body: { code: 'dialogues.round-closed' },
    });
    await api.database.query('UPDATE round SET closes_at = $2 WHERE dialogue_id = $1', [
      dialogue.id,
      daysFromNow(1),
    ]);
    expect(await put('agree', { key })).toMatchObject({ status: 200, body: { seq: 1 } });
  });

  it('refuses whom and what it must', async () => {
    const { dialogue, cookie, path } = await setup();
    const body = { value: 'agree' };
    const refused = async (sent: object, at = path) => {
      const { status, body: problem } = await send(api, 'PUT', at, { body, cookie, ...sent });
      return [status, problem['code']];
    };
    expect(await refused({ cookie: undefined })).toEqual([401, 'platform.not-signed-in']);
    expect(await refused({ key: null })).toEqual([400, 'platform.key-missing']);
    expect(await refused({ body: { value: 'perhaps' } })).toEqual([400, 'platform.invalid']);
    expect(await refused({ body: { value: 'agree', for: 'somebody' } })).toEqual([
      400,
      'platform.invalid',
    ]);
    expect(await refused({}, `${dialogue.path}/2/stand`)).toEqual([
      404,
      'opinions.statement-not-found',
    ]);
    expect(await refused({}, `${dialogue.path}/-1/stand`)).toEqual([400, 'platform.invalid']);
    expect(await refused({}, `${dialogue.path}/99999999999/stand`)).toEqual([
      400,
      'platform.invalid',
    ]);
    expect(await refused({}, '/api/dialogues/nowhere/statements/1/stand')).toEqual([
      404,
      'dialogues.not-found',
    ]);
    expect(await refused({}, '/api/dialogues/%00/statements/1/stand')).toEqual([
      404,
      'dialogues.not-found',
    ]);
    expect((await tallies(api, dialogue.id)).counted).toEqual([
      { number: 1, agree: 0, disagree: 0, pass: 0 },
    ]);
  });
});

describe('DELETE /api/dialogues/:slug/statements/:number/stand', () => {
  it('takes the stand back, once, and says so in the register', async () => {
    const { dialogue, cookie, path, put } = await setup();
    await put('agree');
    const back = await send(api, 'DELETE', path, { cookie });
    expect(back).toEqual({
      status: 200,
      body: { number: 1, myStand: null, seq: 2, allowedOperations: ['take-stand'] },
    });
    expect((await send(api, 'DELETE', path, { cookie })).body).toMatchObject({ seq: null });
    const { stored, counted, figures } = await tallies(api, dialogue.id);
    expect(stored).toEqual([{ number: 1, agree: 0, disagree: 0, pass: 0 }]);
    expect(counted).toEqual(stored);
    expect(figures.stands).toBe(0);
    expect((await standEntries(api, dialogue.id)).at(-1)).toMatchObject({
      kind: 'stand-taken-back',
      subject: dialogue.statements[0]?.id,
      payload: { value: null },
    });
  });

  it('is refused without a session and after closing', async () => {
    const { dialogue, cookie, path, put } = await setup();
    await put('agree');
    expect(await send(api, 'DELETE', path)).toMatchObject({ status: 401 });
    await api.database.query(
      'UPDATE round SET closes_at = clock_timestamp() WHERE dialogue_id = $1',
      [dialogue.id],
    );
    expect(await send(api, 'DELETE', path, { cookie })).toMatchObject({ status: 409 });
    expect((await tallies(api, dialogue.id)).stored).toEqual([
      { number: 1, agree: 1, disagree: 0, pass: 0 },
    ]);
  });
});
