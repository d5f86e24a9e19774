import { hashRequest } from '@samrad/platform/api';
import type { TestApi } from '@samrad/register/api/testing';
import { personIn, TEST_PASSWORD, Visitor } from '../testing';
import { mailTo, startPeople, tokenIn } from '../testing/start-people';

const PASSWORD = 'tre kor i en björk';
const body = (email: string, password = PASSWORD): object => ({ email, password, language: 'sv' });

describe('POST /api/accounts', () => {
  let api: TestApi;
  beforeAll(async () => (api = await startPeople({ SAMRAD_DEMO: '1' })));
  afterAll(() => api.stop());
  const visitor = (): Visitor => new Visitor(api.url);

  it('makes an account, not yet confirmed, and signs in at once', async () => {
    const anna = visitor();
    const answer = await anna.post('/api/accounts', body('  Anna@Exämple.se '));
    expect(answer).toMatchObject({ status: 202, body: { next: 'sign-in' } });
    const me = await anna.get('/api/me');
    expect(me.body).toMatchObject({
      me: { account: { email: 'anna@xn--exmple-cua.se', language: 'sv', emailConfirmed: false } },
    });
    const entries = await api.database.query<{ kind: string }>(
      `SELECT e.kind FROM register_entry e JOIN account a ON a.id = e.subject_id
       WHERE a.email = 'anna@xn--exmple-cua.se'`,
    );
    expect(entries).toEqual([{ kind: 'account-created' }]);
  });

  it('answers the same for a taken address and tells its owner by mail', async () => {
    const { email } = await personIn(api.database);
    const fresh = await visitor().post('/api/accounts', body('fresh@example.se'));
    const thief = visitor();
    const taken = await thief.post('/api/accounts', body(email));
    expect({ status: taken.status, body: taken.body }).toEqual({
      status: fresh.status,
      body: fresh.body,
    });
    expect(thief.isSignedIn).toBe(false);
    const [mail] = await mailTo(api, email);
    expect(mail?.subject).toBe('Du har redan ett konto i Samråd');
    const again = await visitor().post('/api/session', { email, password: TEST_PASSWORD });
    expect(again.status).toBe(204);
  });

  it('makes one account and repeats the answer when the request is repeated, signing in again', async () => {
    const headers = { 'idempotency-key': '0b6f3b1e-52c4-4a8b-9a49-5a0a3d6c2f11' };
    const first = visitor();
    const second = visitor();
    await first.post('/api/accounts', body('twice@example.se'), headers);
    await second.post('/api/accounts', body('twice@example.se'), headers);
    expect([first.isSignedIn, second.isSignedIn]).toEqual([true, true]);
    expect(await mailTo(api, 'twice@example.se')).toHaveLength(1);
    const other = await visitor().post('/api/accounts', body('other@example.se'), headers);
    expect(other).toMatchObject({ status: 422, body: { code: 'platform.key-reused' } });
  });

  it('keeps neither the password nor a fast hash of it', async () => {
    await visitor().post('/api/accounts', body('hash@example.se'));
    const { hash } = await api.database.one<{ hash: string }>(
      `SELECT password_hash AS hash FROM account WHERE email = 'hash@example.se'`,
    );
    expect(hash).toMatch(/^\$argon2id\$v=19\$m=19456,t=2,p=1\$/);
    const quick = await api.database.query<{ h: string }>(
      `SELECT encode(body_hash, 'hex') AS h FROM idempotency`,
    );
    const guess = hashRequest('POST /api/accounts', body('hash@example.se')).toString('hex');
    expect(quick.map(({ h }) => h)).not.toContain(guess);
  });

  it.each([
    [{ ...body('nope') }, 'email', 'email'],
    [{ ...body('a@example.se', 'kort') }, 'password', 'too-short'],
    [{ ...body('a@example.se', 'x'.repeat(129)) }, 'password', 'too-long'],
    [{ ...body('a@example.se', 'Sommar2026') }, 'password', 'too-common'],
    [{ ...body('a@example.se'), language: 'de' }, 'language', 'choice'],
    [{ ...body('a@example.se'), admin: true }, 'admin', 'unknown'],
  ])('refuses %p, naming %s', async (given, field, code) => {
    const answer = await visitor().post('/api/accounts', given);
    expect(answer).toMatchObject({
      status: 400,
      body: { code: 'platform.invalid', errors: [{ field, code }] },
    });
  });

  it('asks for an idempotency key and refuses other sites', async () => {
    const keyless = await visitor().post('/api/accounts', body('k@example.se'), {
      'idempotency-key': '',
    });
    expect(keyless).toMatchObject({ status: 400, body: { code: 'platform.key-missing' } });
    const foreign = await visitor().post('/api/accounts', body('k@example.se'), {
      origin: 'https://evil.example',
    });
    expect(foreign).toMatchObject({ status: 403, body: { code: 'platform.cross-site' } });
  });

  it('mails one address only so often, and stops one place that goes on', async () => {
    const answers = [];
    for (let n = 0; n < 11; n++)
      answers.push(await visitor().post('/api/accounts', body('mob@example.se')));
    expect(answers.slice(0, 10).every(({ status }) => status === 202)).toBe(true);
    expect(answers.at(-1)).toMatchObject({
      status: 429,
      body: { code: 'people.too-many-attempts' },
    });
    expect(Number(answers.at(-1)?.headers.get('retry-after'))).toBeGreaterThan(60);
  });
});

describe('POST /api/accounts where mail is sent', () => {
  let api: TestApi;
  // A mail server that is never reached: the mail stays in the outbox, where the test reads it.
  beforeAll(async () => (api = await startPeople({ SAMRAD_SMTP: 'smtp://127.0.0.1:9' })));
  afterAll(() => api.stop());

  it('lets nobody in before the address is confirmed with the link and the password', async () => {
    const visitor = new Visitor(api.url);
    const email = 'confirm@example.se';
    const answer = await visitor.post('/api/accounts', body(email));
    expect(answer).toMatchObject({ status: 202, body: { next: 'confirm-by-mail' } });
    expect(visitor.isSignedIn).toBe(false);
    const early = await visitor.post('/api/session', { email, password: PASSWORD });
    expect(early).toMatchObject({ status: 401, body: { code: 'people.wrong-credentials' } });

    const [mail] = await mailTo(api, email);
    const token = tokenIn(mail?.body);
    const stranger = await visitor.post('/api/email-confirmations', {
      token,
      password: 'fel lösen',
    });
    expect(stranger).toMatchObject({ status: 401, body: { code: 'people.wrong-credentials' } });
    const confirmed = await visitor.post('/api/email-confirmations', { token, password: PASSWORD });
    expect(confirmed).toMatchObject({ status: 200, body: { email } });
    const again = await visitor.post('/api/email-confirmations', { token, password: PASSWORD });
    expect(again).toMatchObject({ status: 410, body: { code: 'people.link-not-valid' } });
    expect((await visitor.post('/api/session', { email, password: PASSWORD })).status).toBe(204);
  });

  it('gives the address back to its owner when somebody else signed up with it', async () => {
    const email = 'owner@example.se';
    await new Visitor(api.url).post('/api/accounts', body(email, 'squatters own words'));
    const owner = new Visitor(api.url);
    await owner.post('/api/password-resets', { email });
    const mails = await mailTo(api, email);
    const token = tokenIn(mails.at(-1)?.body);
    expect((await owner.post('/api/passwords', { token, password: PASSWORD })).status).toBe(204);
    expect((await owner.post('/api/session', { email, password: PASSWORD })).status).toBe(204);
    const squatter = await owner.post('/api/session', { email, password: 'squatters own words' });
    expect(squatter.status).toBe(401);
  });
});
