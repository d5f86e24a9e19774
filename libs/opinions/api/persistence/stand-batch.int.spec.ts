import type { TestApi } from '@samrad/register/api/testing';
import { STANDS, type Stand } from '@samrad/opinions/contract';
import { createHash, randomUUID } from 'node:crypto';
import { TakeStand } from '../application/take-stand';
import {
  accountsIn,
  openDialogue,
  standEntries,
  startOpinions,
  tallies,
  writeBy,
} from '../testing/opinions-harness';
import { StandBatch, type StandWish } from './stand-batch';

let api: TestApi;
beforeAll(async () => void (api = await startOpinions()));
afterAll(() => api.stop());

const take = (
  accountId: string,
  slug: string,
  number: number,
  value: Stand | null,
  key = randomUUID(),
) =>
  api.app
    .get(TakeStand)
    .execute(writeBy(accountId, key, { slug, number, value }), { slug, number, value });

const wish = (accountId: string, slug: string, given: Partial<StandWish> = {}): StandWish => ({
  slug,
  accountId,
  number: 1,
  value: 1,
  key: randomUUID(),
  bodyHash: createHash('sha256')
    .update(JSON.stringify(given.value ?? 1))
    .digest(),
  ...given,
});

describe('a batch', () => {
  it('answers each row for itself, in order, and stores the good ones', async () => {
    const { id, slug } = await openDialogue(api);
    const other = await openDialogue(api);
    const closed = await openDialogue(api, { closesAt: new Date(Date.now() - 1000) });
    const [a = '', b = '', c = ''] = await accountsIn(api, 3);
    const key = randomUUID();
    const verdicts = await api.app
      .get(StandBatch)
      .put([
        wish(a, slug),
        wish(a, 'nowhere'),
        wish(b, slug, { number: 7 }),
        wish(b, closed.slug),
        wish(b, slug, { key }),
        wish(b, slug, { key, value: -1 }),
        wish(b, slug, { key }),
        wish(c, other.slug, { key, value: -1 }),
      ]);
    expect(verdicts.map(({ code, seq }) => [code, seq])).toEqual([
      ['taken', 1],
      ['dialogues.not-found', null],
      ['opinions.statement-not-found', null],
      ['dialogues.round-closed', null],
      ['taken', 2],
      ['platform.key-reused', null],
      ['taken', 2],
      ['taken', 1],
    ]);
    expect((await tallies(api, id)).stored).toEqual([
      { number: 1, agree: 2, disagree: 0, pass: 0 },
    ]);
    expect((await tallies(api, other.id)).stored).toEqual([
      { number: 1, agree: 0, disagree: 1, pass: 0 },
    ]);
    const keys = await api.database.query('SELECT key FROM idempotency WHERE answer IS NULL');
    expect(keys).toEqual([]);
    const joined = await api.database.query('SELECT id FROM participant WHERE dialogue_id = $1', [
      closed.id,
    ]);
    expect(joined).toHaveLength(1);
  });

  it('keeps the last of one person on one statement, acknowledges all, and enters once', async () => {
    const { id, slug } = await openDialogue(api);
    const [a = ''] = await accountsIn(api, 1);
    const verdicts = await api.app
      .get(StandBatch)
      .put([
        wish(a, slug),
        wish(a, slug, { value: 0 }),
        wish(a, slug, { value: null }),
        wish(a, slug, { value: -1 }),
      ]);
    expect(verdicts.map(({ code, seq }) => [code, seq])).toEqual(Array(4).fill(['taken', 1]));
    expect((await tallies(api, id)).stored).toEqual([
      { number: 1, agree: 0, disagree: 1, pass: 0 },
    ]);
    expect(await standEntries(api, id)).toHaveLength(1);
    const back = await api.app
      .get(StandBatch)
      .put([wish(a, slug, { value: 1 }), wish(a, slug, { value: -1 })]);
    expect(back.map(({ seq }) => seq)).toEqual([null, null]);
  });

  it('fails alone where the database refuses a row', async () => {
    const { id, slug } = await openDialogue(api);
    const [a = '', b = '', c = ''] = await accountsIn(api, 3);
    const broken = api.app
      .get(TakeStand)
      .execute(
        { ...writeBy(b), idempotency: { key: randomUUID(), bodyHash: Buffer.from('short') } },
        { slug, number: 1, value: 'agree' },
      );
    const settled = await Promise.allSettled([
      take(a, slug, 1, 'agree'),
      broken,
      take(c, slug, 1, 'pass'),
    ]);
    expect(settled.map(({ status }) => status)).toEqual(['fulfilled', 'rejected', 'fulfilled']);
    expect((await tallies(api, id)).stored).toEqual([
      { number: 1, agree: 1, disagree: 0, pass: 1 },
    ]);
  });

  it('enters who and what in the erasable payload only, committed to by hash', async () => {
    const { id, slug, statements } = await openDialogue(api);
    const [a = ''] = await accountsIn(api, 1);
    await take(a, slug, 1, 'disagree');
    const row = await api.database.one<{
      subject: string;
      payload: string;
      salt: Buffer;
      commitment: Buffer;
    }>(
      `SELECT e.subject_id AS subject, e.commitment, p.payload, p.salt
       FROM register_entry e JOIN register_payload p USING (dialogue_id, seq) WHERE e.dialogue_id = $1`,
      [id],
    );
    const statementId = statements[0]?.id;
    const { id: participantId } = await api.database.one<{ id: string }>(
      'SELECT id FROM participant WHERE dialogue_id = $1 AND account_id = $2',
      [id, a],
    );
    expect(row.subject).toBe(statementId);
    expect(row.payload).toBe(JSON.stringify({ participantId, statementId, value: -1 }));
    expect(row.commitment).toEqual(
      createHash('sha256').update(row.salt).update(row.payload).digest(),
    );
  });
});

describe('two processes and racing twins', () => {
  it('count each key once, and answer twins alike', async () => {
    const second = await startOpinions(process.env['DATABASE_URL']);
    try {
      const { id, slug } = await openDialogue(api, { statements: 5 });
      const accounts = await accountsIn(api, 40);
      const both = [api, second].map((one) => one.app.get(TakeStand));
      const pairs = await Promise.all(
        accounts.flatMap((a, i) => {
          const key = randomUUID();
          const input = { slug, number: 1 + (i % 5), value: STANDS[i % 3]! };
          return [Promise.all(both.map((one) => one.execute(writeBy(a, key, input), input)))];
        }),
      );
      for (const [one, two] of pairs) expect(two).toEqual(one);
      const seqs = pairs.map(([one]) => one!.seq!).sort((x, y) => x - y);
      expect(seqs).toEqual(accounts.map((_, i) => i + 1));
      const { stored, counted } = await tallies(api, id);
      expect(stored).toEqual(counted);
    } finally {
      await second.stop();
    }
  });

  it('do not wait in a ring when keys are shared over dialogues', async () => {
    const second = await startOpinions(process.env['DATABASE_URL']);
    try {
      const x = await openDialogue(api);
      const y = await openDialogue(api);
      const [a = ''] = await accountsIn(api, 1);
      const keys = Array.from({ length: 60 }, () => randomUUID());
      const batches = [api, second].map((one) => one.app.get(StandBatch));
      const rounds = keys.flatMap((key, i) => [
        batches[0]!.put([wish(a, x.slug, { key }), wish(a, y.slug, { key: keys[59 - i]! })]),
        batches[1]!.put([wish(a, y.slug, { key: keys[59 - i]! }), wish(a, x.slug, { key })]),
      ]);
      const codes = (await Promise.all(rounds)).flat().map(({ code }) => code);
      expect(codes.every((code) => ['taken', 'repeated', 'key-reused'].includes(code))).toBe(true);
    } finally {
      await second.stop();
    }
  });
});

describe('a stand', () => {
  it('cannot join a statement of one dialogue with a participant of another', async () => {
    const here = await openDialogue(api);
    const there = await openDialogue(api);
    const insert = (dialogueId: string) =>
      api.database.query(
        'INSERT INTO stand (statement_id, participant_id, dialogue_id, value) VALUES ($1, $2, $3, 1)',
        [here.statements[0]?.id, there.author.participantId, dialogueId],
      );
    await expect(insert(here.id)).rejects.toMatchObject({
      constraint: 'stand_participant_id_fkey',
    });
    await expect(insert(there.id)).rejects.toMatchObject({ constraint: 'stand_statement_id_fkey' });
  });
});
