import type { TestApi } from '@samrad/register/api/testing';
import { personIn, TEST_PASSWORD, Visitor } from '../testing';
import { mailTo, startPeople, tokenIn } from '../testing/start-people';
import { Passwords } from './passwords';

const NEW = 'fyra kor i en björk';

describe('passwords are hashed while nothing is held', () => {
  let api: TestApi;
  beforeAll(async () => (api = await startPeople({ SAMRAD_SMTP: 'smtp://127.0.0.1:9' })));
  afterAll(() => api.stop());
  afterEach(() => jest.restoreAllMocks());

  /** Everybody's row, and nobody waits for any: fails where a transaction holds one. */
  async function lockEverybody(): Promise<void> {
    await api.database.query('SELECT FROM account FOR UPDATE NOWAIT');
    await api.database.query('SELECT FROM mailed_token FOR UPDATE NOWAIT');
  }

  async function newcomer(): Promise<{ email: string; token: string }> {
    const email = `${Math.random().toString(36).slice(2)}@example.se`;
    const account = { email, password: TEST_PASSWORD, language: 'sv' };
    await new Visitor(api.url).post('/api/accounts', account);
    const [mail] = await mailTo(api, email);
    return { email, token: tokenIn(mail?.body) };
  }

  const confirm = (token: string): Promise<{ status: number }> =>
    new Visitor(api.url).post('/api/email-confirmations', { token, password: TEST_PASSWORD });

  it('when an address is confirmed', async () => {
    const passwords = api.app.get(Passwords);
    const matches = passwords.matches.bind(passwords);
    const spy = jest.spyOn(passwords, 'matches').mockImplementation(async (stored, password) => {
      await lockEverybody();
      return matches(stored, password);
    });
    const { token } = await newcomer();
    expect((await confirm(token)).status).toBe(200);
    expect(spy).toHaveBeenCalledTimes(1);
  });

  it('and a password changed meanwhile confirms nothing', async () => {
    const { email, token } = await newcomer();
    const passwords = api.app.get(Passwords);
    const matches = passwords.matches.bind(passwords);
    jest.spyOn(passwords, 'matches').mockImplementation(async (stored, password) => {
      await api.database.query(
        `UPDATE account SET password_hash = '$argon2id$x' WHERE email = $1`,
        [email],
      );
      return matches(stored, password);
    });
    expect((await confirm(token)).status).toBe(401);
  });

  it('when a password is replaced', async () => {
    const { email } = await personIn(api.database);
    await new Visitor(api.url).post('/api/password-resets', { email });
    const [mail] = await mailTo(api, email);
    const passwords = api.app.get(Passwords);
    const hash = passwords.hash.bind(passwords);
    const spy = jest.spyOn(passwords, 'hash').mockImplementation(async (password) => {
      await lockEverybody();
      return hash(password);
    });
    const request = { token: tokenIn(mail?.body), password: NEW };
    expect((await new Visitor(api.url).post('/api/passwords', request)).status).toBe(204);
    expect(spy).toHaveBeenCalledTimes(1);
  });
});
