import { randomUUID } from 'node:crypto';
import { AnonymousModule, startTestApi, type TestApi } from '../testing';
import { IdempotencyExpiry } from './idempotency-expiry';

describe('IdempotencyExpiry', () => {
  let api: TestApi;
  beforeAll(async () => {
    api = await startTestApi({ modules: [AnonymousModule] });
  });
  afterAll(() => api.stop());

  it('forgets answers of two days ago and keeps those of yesterday', async () => {
    const keep = async (age: string): Promise<void> => {
      await api.database.query(
        `INSERT INTO idempotency (owner, key, body_hash, at)
         VALUES ($1, $2, sha256('x'), clock_timestamp() - $3::interval)`,
        [randomUUID(), randomUUID(), age],
      );
    };
    await keep('3 days');
    await keep('1 day');
    expect(await api.app.get(IdempotencyExpiry).expire()).toBe(1);
    expect(await api.database.query('SELECT 1 FROM idempotency')).toHaveLength(1);
  });
});
