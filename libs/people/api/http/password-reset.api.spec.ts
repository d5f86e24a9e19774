import type { TestApi } from '@samrad/register/api/testing';
import { personIn, sessionIn, TEST_PASSWORD, Visitor } from '../testing';
import { mailTo, startPeople, tokenIn } from '../testing/start-people';

const NEW = 'fyra kor i en björk';

describe('a forgotten password', () => {
  let api: TestApi;
  beforeAll(async () => (api = await startPeople()));
  afterAll(() => api.stop());
  const visitor = (cookie?: string): Visitor => new Visitor(api.url, cookie);

  async function setup() {
    const person = await personIn(api.database);
    const answer = await visitor().post('/api/password-resets', { email: person.email });
    const [mail] = await mailTo(api, person.email);
    return { ...person, answer, mail, token: tokenIn(mail?.body) };
  }

  it('answers the same for an unknown address and writes to nobody', async () => {
    const { answer, mail } = await setup();
    const unknown = await visitor().post('/api/password-resets', { email: 'nobody@example.se' });
    expect({ status: unknown.status, body: unknown.body }).toEqual({
      status: answer.status,
      body: answer.body,
    });
    expect(answer.status).toBe(202);
    expect(mail?.subject).toBe('Välj ett nytt lösenord');
    expect(await mailTo(api, 'nobody@example.se')).toEqual([]);
  });

  it('is replaced by the mailed link, once; every session ends and the owner is told', async () => {
    const { accountId, email, cookie, token } = await setup();
    const other = await sessionIn(api.database, accountId);
    expect((await visitor().post('/api/passwords', { token, password: NEW })).status).toBe(204);
    for (const dead of [cookie, other.cookie]) {
      expect((await visitor(dead).get('/api/me')).body).toEqual({ me: null, demo: false });
    }
    expect((await visitor().post('/api/session', { email, password: TEST_PASSWORD })).status).toBe(
      401,
    );
    expect((await visitor().post('/api/session', { email, password: NEW })).status).toBe(204);
    expect((await mailTo(api, email)).at(-1)?.subject).toBe('Ditt lösenord är ändrat');
    const again = await visitor().post('/api/passwords', { token, password: 'fem kor i en björk' });
    expect(again).toMatchObject({ status: 410, body: { code: 'people.link-not-valid' } });
  });

  it('repeats the answer, not the effect, for a repeated key', async () => {
    const { email, token } = await setup();
    const headers = { 'idempotency-key': 'f2c7f3a4-1111-4c0e-8b5e-0c6a5a1d2e3f' };
    const statuses = [];
    for (let n = 0; n < 2; n++) {
      const { status } = await visitor().post('/api/passwords', { token, password: NEW }, headers);
      statuses.push(status);
    }
    expect(statuses).toEqual([204, 204]);
    expect(await mailTo(api, email)).toHaveLength(2);
  });

  it('keeps the link valid when the new password is refused', async () => {
    const { email, token } = await setup();
    for (const password of ['kort', email]) {
      const answer = await visitor().post('/api/passwords', { token, password });
      expect(answer).toMatchObject({ status: 400, body: { errors: [{ field: 'password' }] } });
    }
    expect((await visitor().post('/api/passwords', { token, password: NEW })).status).toBe(204);
  });

  it.each([
    ['made up', 'x'.repeat(43), 410],
    ['malformed', 'short', 400],
  ])('refuses a token that is %s', async (_, token, status) => {
    expect((await visitor().post('/api/passwords', { token, password: NEW })).status).toBe(status);
  });

  it('refuses a link after an hour, and one made for another purpose', async () => {
    const old = await setup();
    await api.database.query(
      `UPDATE mailed_token SET created_at = created_at - interval '2 hours',
       expires_at = clock_timestamp() - interval '1 second' WHERE account_id = $1`,
      [old.accountId],
    );
    expect(
      (await visitor().post('/api/passwords', { token: old.token, password: NEW })).status,
    ).toBe(410);
    const other = await setup();
    const confirm = { token: other.token, password: TEST_PASSWORD };
    expect((await visitor().post('/api/email-confirmations', confirm)).status).toBe(410);
  });

  it('is used once by two who race', async () => {
    const { token } = await setup();
    const race = [NEW, 'fem kor i en björk'].map((password) =>
      visitor().post('/api/passwords', { token, password }),
    );
    const statuses = (await Promise.all(race)).map(({ status }) => status);
    expect(statuses.sort()).toEqual([204, 410]);
  });

  it('keeps only a hash of the token, and points the link at the public address', async () => {
    const { mail, token } = await setup();
    expect(mail?.body).toContain(`http://localhost:3000/sv/reset-password/${token}`);
    const { n } = await api.database.one<{ n: number }>(
      `SELECT count(*) AS n FROM mailed_token WHERE position(convert_to($1, 'UTF8') IN token_hash) > 0`,
      [token],
    );
    expect(n).toBe(0);
  });

  it('is mailed however often others sign up with the address, which is told once a day', async () => {
    const { email } = await personIn(api.database);
    // As if they came from as many networks: each has a budget of its own for the address.
    const here = JSON.stringify(['sign-up', email, '127.0.0.1']);
    const forget = `DELETE FROM throttle WHERE key = sha256(convert_to($1, 'UTF8')) RETURNING used`;
    for (let n = 0; n < 13; n++) {
      await visitor().post('/api/accounts', { email, password: NEW, language: 'sv' });
      expect(await api.database.query(forget, [here])).toEqual([{ used: 1 }]);
    }
    expect((await mailTo(api, email)).map(({ subject }) => subject)).toEqual([
      'Du har redan ett konto i Samråd',
    ]);
    await visitor().post('/api/password-resets', { email });
    expect((await mailTo(api, email)).at(-1)?.subject).toBe('Välj ett nytt lösenord');
  });

  it('stops one place that asks again and again', async () => {
    const { email } = await personIn(api.database);
    let last = await visitor().post('/api/password-resets', { email });
    for (let n = 0; n < 10; n++) last = await visitor().post('/api/password-resets', { email });
    expect(last).toMatchObject({ status: 429, body: { code: 'people.too-many-attempts' } });
    expect(last.headers.get('retry-after')).toMatch(/^\d+$/);
  });
});
