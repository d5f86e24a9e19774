import type { TestApi } from '@samrad/register/api/testing';
import { LiveClient } from '@samrad/register/api/testing';
import { personIn, sessionIn, TEST_PASSWORD, Visitor } from '../testing';
import { startPeople } from '../testing/start-people';

describe('/api/session', () => {
  let api: TestApi;
  beforeAll(async () => (api = await startPeople()));
  afterAll(() => api.stop());
  const visitor = (cookie?: string): Visitor => new Visitor(api.url, cookie);
  const signIn = (who: Visitor, email: string, password = TEST_PASSWORD) =>
    who.post('/api/session', { email, password });
  const forgetAttempts = () => api.database.query('DELETE FROM throttle');
  beforeEach(forgetAttempts);

  describe('signing in', () => {
    it('sets an http-only cookie whose token is nowhere in the database', async () => {
      const { email } = await personIn(api.database);
      const anna = visitor();
      const answer = await signIn(anna, email.toUpperCase());
      expect(answer.status).toBe(204);
      const cookies = answer.headers.getSetCookie();
      expect(cookies).toHaveLength(2);
      for (const cookie of cookies) expect(cookie).toMatch(/; Path=\/;.*HttpOnly; SameSite=Lax$/);
      const token = /samrad=([^;]+)/.exec(cookies.join('\n'))?.[1] ?? '';
      expect(token).toMatch(/^[\w-]{43}$/);
      const stored = await api.database.one<{ n: number }>(
        `SELECT count(*) AS n FROM session WHERE encode(token_hash, 'base64') LIKE '%' || $1 || '%' OR device LIKE '%' || $1 || '%'`,
        [token],
      );
      expect(stored.n).toBe(0);
      expect((await anna.get('/api/me')).body).toMatchObject({ me: { account: { email } } });
    });

    it('gives the same answer, in about the same time, for an unknown address and a wrong password', async () => {
      const { email } = await personIn(api.database);
      const timed = async (address: string): Promise<[object, number]> => {
        const begun = performance.now();
        const { status, body } = await signIn(visitor(), address, 'inte rätt lösenord');
        return [{ status, body }, performance.now() - begun];
      };
      await timed(email);
      const wrong: number[] = [];
      const unknown: number[] = [];
      for (let n = 0; n < 7; n++) {
        const [known, a] = await timed(email);
        const [nobody, b] = await timed(`nobody${n}@example.se`);
        expect(nobody).toEqual(known);
        expect(known).toMatchObject({ status: 401, body: { code: 'people.wrong-credentials' } });
        wrong.push(a);
        unknown.push(b);
      }
      // Without a hash to check, an unknown address would take a tenth of the time.
      expect(Math.min(...unknown)).toBeGreaterThan(Math.min(...wrong) / 2);
    });

    it('always makes a new token: one planted before is worth nothing, one replaced is dead', async () => {
      const planted = 'A'.repeat(43);
      const { email } = await personIn(api.database);
      const victim = visitor(`samrad=${planted}`);
      await signIn(victim, email);
      expect(victim.cookie).not.toContain(planted);
      expect((await visitor(`samrad=${planted}`).get('/api/me')).body).toEqual({
        me: null,
        demo: false,
      });
      const earlier = victim.cookie;
      await signIn(victim, email);
      expect((await visitor(earlier.split('; ')[0]).get('/api/me')).body).toEqual({
        me: null,
        demo: false,
      });
    });

    it('is refused for a disabled account, which only its password finds out', async () => {
      const { email, accountId } = await personIn(api.database);
      await api.database.query('UPDATE account SET disabled_at = now() WHERE id = $1', [accountId]);
      expect(await signIn(visitor(), email)).toMatchObject({
        status: 403,
        body: { code: 'people.account-disabled' },
      });
      const guess = await visitor().post('/api/session', { email, password: 'fem kor i en björk' });
      expect(guess).toMatchObject({ status: 401, body: { code: 'people.wrong-credentials' } });
    });

    it.each([
      [{ email: 'x', password: 'y' }, 'email'],
      [{ email: 'a@example.se', password: 'x'.repeat(129) }, 'password'],
      [{ email: 'a@example.se', password: 'y', remember: true }, 'remember'],
    ])('refuses %p, naming the field', async (body, field) => {
      const answer = await visitor().post('/api/session', body);
      expect(answer).toMatchObject({ status: 400, body: { errors: [{ field }] } });
    });

    it.each([
      ['origin', 'https://evil.example'],
      ['origin', 'null'],
      ['sec-fetch-site', 'cross-site'],
      ['sec-fetch-site', 'same-site'],
    ])('refuses %s: %s', async (header, value) => {
      const { email } = await personIn(api.database);
      const answer = await visitor().post(
        '/api/session',
        { email, password: TEST_PASSWORD },
        { [header]: value },
      );
      expect(answer).toMatchObject({ status: 403, body: { code: 'platform.cross-site' } });
    });
  });

  describe('guessing', () => {
    it('stops after ten tries, with the right password too, and says when to come back', async () => {
      const { email } = await personIn(api.database);
      for (let n = 0; n < 10; n++) expect((await signIn(visitor(), email, 'fel')).status).toBe(401);
      const answer = await signIn(visitor(), email);
      expect(answer).toMatchObject({ status: 429, body: { code: 'people.too-many-attempts' } });
      const seconds = Number(answer.headers.get('retry-after'));
      expect(seconds).toBeGreaterThan(0);
      expect(seconds).toBeLessThanOrEqual(900);
      expect(answer.body).toMatchObject({ params: { retryAfter: seconds } });
    });

    it('locks nobody out of a device where they have signed in before', async () => {
      const { email } = await personIn(api.database);
      const owner = visitor();
      await signIn(owner, email);
      await owner.delete('/api/session');
      for (let n = 0; n < 12; n++) await signIn(visitor(), email, 'fel');
      expect((await signIn(visitor(), email)).status).toBe(429);
      expect((await signIn(owner, email)).status).toBe(204);
    });

    it('is not helped by device cookies that the account never had', async () => {
      const { email } = await personIn(api.database);
      const answers = [];
      for (let n = 0; n < 11; n++) {
        const device = `samrad-device=${String(n).padStart(43, 'd')}`;
        answers.push(await signIn(visitor(device), email, 'fel'));
      }
      expect(answers.at(-1)?.status).toBe(429);
    });

    it('leaves those alone who share the network, until a high ceiling', async () => {
      const { email: guessed } = await personIn(api.database);
      const { email: neighbour } = await personIn(api.database);
      for (let n = 0; n < 12; n++) await signIn(visitor(), guessed, 'fel');
      expect((await signIn(visitor(), neighbour)).status).toBe(204);
      await api.database.query('UPDATE throttle SET used = 1000');
      await api.database.query('DELETE FROM throttle WHERE used < 1000');
      const { email: third } = await personIn(api.database);
      expect((await signIn(visitor(), third)).status).toBe(429);
    });

    it('does not count what succeeds', async () => {
      const { email } = await personIn(api.database);
      for (let n = 0; n < 12; n++) expect((await signIn(visitor(), email)).status).toBe(204);
    });
  });

  describe('signing out', () => {
    it('kills the cookie on the server, and the sockets with it', async () => {
      const { email } = await personIn(api.database);
      const anna = visitor();
      await signIn(anna, email);
      const kept = anna.cookie;
      const live = await LiveClient.connect(api.url, kept);
      const dropped = new Promise<string>((resolve) => live.socket.on('disconnect', resolve));
      const answer = await anna.delete('/api/session');
      expect(answer.status).toBe(204);
      expect(answer.headers.getSetCookie()[0]).toMatch(/^samrad=;/);
      expect(await dropped).toBe('io server disconnect');
      expect((await visitor(kept.split('; ')[0]).get('/api/me')).body).toEqual({
        me: null,
        demo: false,
      });
      live.close();
    });

    it('does no harm when nobody is signed in, and is refused from another site', async () => {
      expect((await visitor().delete('/api/session')).status).toBe(204);
      const { cookie } = await personIn(api.database);
      const forged = await visitor(cookie).delete('/api/session', {
        origin: 'https://evil.example',
      });
      expect(forged.status).toBe(403);
      expect((await visitor(cookie).get('/api/me/sessions')).status).toBe(200);
    });
  });

  it('knows every session apart', async () => {
    const { accountId } = await personIn(api.database);
    const other = await sessionIn(api.database, accountId);
    const answer = await visitor(other.cookie).get('/api/me/sessions');
    expect(answer.body).toMatchObject({
      items: [{ id: other.sessionId, current: true }, { current: false }],
    });
  });
});

describe('behind https', () => {
  let api: TestApi;
  beforeAll(async () => (api = await startPeople({ SAMRAD_URL: 'https://samrad.example' })));
  afterAll(() => api.stop());

  it('the cookies are secure and bound to this very host', async () => {
    const { email } = await personIn(api.database);
    const answer = await new Visitor(api.url).post('/api/session', {
      email,
      password: TEST_PASSWORD,
    });
    const cookies = answer.headers.getSetCookie();
    expect(cookies.map((cookie) => cookie.split('=')[0])).toEqual([
      '__Host-samrad',
      '__Host-samrad-device',
    ]);
    for (const cookie of cookies) expect(cookie).toContain('; Secure');
    for (const cookie of cookies) expect(cookie).not.toContain('Domain');
  });
});
