import type { TestApi } from '@samrad/register/api/testing';
import { personIn } from '../testing';
import { startPeople } from '../testing/start-people';
import { ForgetExpired } from './forget-expired';

describe('ForgetExpired', () => {
  let api: TestApi;
  beforeAll(async () => (api = await startPeople()));
  afterAll(() => api.stop());

  const count = async (table: string): Promise<number> => {
    const { n } = await api.database.one<{ n: number }>(`SELECT count(*) AS n FROM ${table}`);
    return n;
  };

  it('forgets what has expired, never more than 10,000 rows at a time, and nothing else', async () => {
    const { accountId } = await personIn(api.database);
    await personIn(api.database);
    await api.database.query(
      `INSERT INTO throttle (key, used, ends_at)
       SELECT sha256(convert_to(n::text, 'UTF8')), 1,
         clock_timestamp() + make_interval(hours => CASE WHEN n > 0 THEN -1 ELSE 1 END)
       FROM generate_series(0, 10500) n`,
    );
    await api.database.query(
      `UPDATE session SET last_seen_at = last_seen_at - interval '1 year' WHERE account_id = $1`,
      [accountId],
    );
    await api.database.query('CREATE TABLE forgotten (rows bigint)');
    await api.database.query(
      `CREATE FUNCTION note() RETURNS trigger LANGUAGE plpgsql AS $$
       BEGIN INSERT INTO forgotten SELECT count(*) FROM gone; RETURN NULL; END $$`,
    );
    await api.database.query(
      `CREATE TRIGGER note AFTER DELETE ON throttle REFERENCING OLD TABLE AS gone
       FOR EACH STATEMENT EXECUTE FUNCTION note()`,
    );
    await api.app.get(ForgetExpired).execute();
    expect([await count('throttle'), await count('session')]).toEqual([1, 1]);
    expect(await api.database.query('SELECT rows FROM forgotten')).toEqual([
      { rows: 10_000 },
      { rows: 500 },
    ]);
  });
});
