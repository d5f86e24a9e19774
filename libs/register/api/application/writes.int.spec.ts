import { newId, type WriteContext } from '@samrad/platform/api';
import type { Actor } from '@samrad/platform/contract';
import { createHash, randomUUID } from 'node:crypto';
import { AnonymousModule, startTestApi, type TestApi } from '../testing';
import { Writes } from './writes';

const person = (accountId: string): Actor => ({
  kind: 'account',
  accountId,
  sessionId: newId(),
  memberships: [],
});
const hash = (body: string): Buffer => createHash('sha256').update(body).digest();

describe('Writes', () => {
  let api: TestApi;
  let writes: Writes;
  const dialogueId = newId();

  beforeAll(async () => {
    api = await startTestApi({ modules: [AnonymousModule] });
    writes = api.app.get(Writes);
  });
  afterAll(() => api.stop());

  function append(ctx: WriteContext): Promise<number> {
    return writes.run(ctx, (tx) =>
      tx.append({ dialogueId, kind: 'thing-said', subjectId: newId(), payload: { a: 1 } }),
    );
  }

  async function count(): Promise<number> {
    const row = await api.database.one<{ n: number }>(
      'SELECT count(*) AS n FROM register_entry WHERE dialogue_id = $1',
      [dialogueId],
    );
    return row.n;
  }

  it('repeats the answer for a repeated key, never the effect, also in a race', async () => {
    const ctx: WriteContext = {
      actor: person(newId()),
      idempotency: { key: randomUUID(), bodyHash: hash('x') },
    };
    const before = await count();
    const answers = await Promise.all(Array.from({ length: 10 }, () => append(ctx)));
    expect(new Set(answers).size).toBe(1);
    expect(await append(ctx)).toBe(answers[0]);
    expect(await count()).toBe(before + 1);
  });

  it('refuses the same key with another body', async () => {
    const actor = person(newId());
    const key = randomUUID();
    await append({ actor, idempotency: { key, bodyHash: hash('x') } });
    await expect(
      append({ actor, idempotency: { key, bodyHash: hash('y') } }),
    ).rejects.toMatchObject({
      code: 'platform.key-reused',
    });
  });

  it("does not answer with another person's key", async () => {
    const key = randomUUID();
    const bodyHash = hash('x');
    const first = await append({ actor: person(newId()), idempotency: { key, bodyHash } });
    const second = await append({ actor: person(newId()), idempotency: { key, bodyHash } });
    expect(second).not.toBe(first);
  });

  it('leaves neither entry nor key behind when the write fails', async () => {
    const ctx: WriteContext = {
      actor: person(newId()),
      idempotency: { key: randomUUID(), bodyHash: hash('x') },
    };
    const before = await count();
    const failing = writes.run(ctx, async (tx) => {
      await tx.append({ dialogueId, kind: 'thing-said', subjectId: newId(), payload: {} });
      throw new Error('too late');
    });
    await expect(failing).rejects.toThrow('too late');
    expect(await count()).toBe(before);
    expect(await append(ctx)).toBe(before + 1);
  });

  it('never changes or removes what was entered', async () => {
    await append({ actor: person(newId()), idempotency: null });
    for (const sql of [
      `UPDATE register_entry SET kind = 'other-thing'`,
      'UPDATE register_entry SET at = now()',
      'DELETE FROM register_entry',
      'TRUNCATE register_entry CASCADE',
    ]) {
      await expect(api.database.query(sql)).rejects.toThrow('append-only');
    }
  });
});
