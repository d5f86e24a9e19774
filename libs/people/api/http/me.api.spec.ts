import type { TestApi } from '@samrad/register/api/testing';
import { organisationIn, personIn, sessionIn, Visitor } from '../testing';
import { startPeople } from '../testing/start-people';

describe('/api/me', () => {
  let api: TestApi;
  beforeAll(async () => (api = await startPeople()));
  afterAll(() => api.stop());
  const visitor = (cookie?: string): Visitor => new Visitor(api.url, cookie);

  it('is nobody without a session', async () => {
    expect(await visitor().get('/api/me')).toMatchObject({ status: 200, body: { me: null } });
  });

  it('tells the account, its roles by organisation, and what may be done', async () => {
    const b = await organisationIn(api.database, { name: 'Örebro', kind: 'region' });
    const a = await organisationIn(api.database, { name: 'Arboga', kind: 'municipality' });
    const { cookie, email, accountId } = await personIn(api.database, {
      roles: [
        { organisationId: b.id, role: 'moderator' },
        { organisationId: a.id, role: 'official' },
      ],
    });
    expect((await visitor(cookie).get('/api/me')).body).toEqual({
      me: {
        account: { id: accountId, email, language: 'sv', emailConfirmed: true, municipality: null },
        memberships: [
          { role: 'official', organisation: { ...a, name: 'Arboga', kind: 'municipality' } },
          { role: 'moderator', organisation: { ...b, name: 'Örebro', kind: 'region' } },
        ],
        allowedOperations: ['change-language', 'change-municipality', 'end-sessions', 'sign-out'],
      },
      demo: false,
    });
  });

  it('changes the language', async () => {
    const { cookie } = await personIn(api.database);
    expect((await visitor(cookie).patch('/api/me', { language: 'fi' })).status).toBe(204);
    expect((await visitor(cookie).get('/api/me')).body).toMatchObject({
      me: { account: { language: 'fi' } },
    });
    expect((await visitor(cookie).patch('/api/me', { language: 'xx' })).status).toBe(400);
    expect((await visitor().patch('/api/me', { language: 'fi' })).status).toBe(401);
  });

  it('changes where one says that one lives, and takes it back', async () => {
    const { cookie } = await personIn(api.database);
    const as = visitor(cookie);
    const said = async () =>
      ((await as.get('/api/me')).body as { me: { account: { municipality: string | null } } }).me
        .account.municipality;
    for (const municipality of ['1980', '0000', null]) {
      expect((await as.patch('/api/me', { municipality })).status).toBe(204);
      expect(await said()).toBe(municipality);
    }
    await as.patch('/api/me', { municipality: '1983' });
    await as.patch('/api/me', { language: 'en' });
    expect(await said()).toBe('1983');
    for (const body of [{ municipality: '0180' }, { municipality: 1980 }, { language: null }]) {
      expect((await as.patch('/api/me', body)).status).toBe(400);
    }
  });

  it('is changed twenty times in a quarter of an hour, by each for themselves', async () => {
    const [{ cookie }, neighbour] = [await personIn(api.database), await personIn(api.database)];
    const move = (n: number) => ({ municipality: n % 2 === 0 ? '1980' : '1983' });
    const answers = [];
    for (let n = 0; n < 21; n += 1) answers.push(await visitor(cookie).patch('/api/me', move(n)));
    expect(answers.map(({ status }) => status).filter((status) => status === 204)).toHaveLength(20);
    expect(answers[20]).toMatchObject({
      status: 429,
      body: { code: 'people.too-many-attempts', params: { retryAfter: expect.any(Number) } },
    });
    expect((await visitor(neighbour.cookie).patch('/api/me', move(0))).status).toBe(204);
  });

  describe('sessions', () => {
    it('are listed page by page, without those of others or those that have expired', async () => {
      const person = await personIn(api.database);
      await personIn(api.database);
      const second = await sessionIn(api.database, person.accountId);
      const expired = await sessionIn(api.database, person.accountId);
      await api.database.query(
        `UPDATE session SET last_seen_at = clock_timestamp() - interval '8 days' WHERE id = $1`,
        [expired.sessionId],
      );
      const first = await visitor(person.cookie).get('/api/me/sessions?limit=1');
      const page = first.body as { items: { id: string }[]; next: string };
      expect(page.items.map(({ id }) => id)).toEqual([second.sessionId]);
      const rest = await visitor(person.cookie).get(`/api/me/sessions?limit=1&after=${page.next}`);
      expect(rest.body).toMatchObject({
        items: [{ id: person.sessionId, current: true }],
        next: null,
      });
      expect((await visitor().get('/api/me/sessions')).status).toBe(401);
    });

    it('are ended one by one, never those of others', async () => {
      const person = await personIn(api.database);
      const other = await sessionIn(api.database, person.accountId);
      const stranger = await personIn(api.database);
      const end = (id: string, cookie = person.cookie) =>
        visitor(cookie).delete(`/api/me/sessions/${id}`);
      expect((await end(other.sessionId)).status).toBe(204);
      expect((await visitor(other.cookie).get('/api/me')).body).toEqual({ me: null, demo: false });
      for (const id of [other.sessionId, stranger.sessionId, 'x']) {
        expect(await end(id)).toMatchObject({
          status: 404,
          body: { code: 'people.session-not-found' },
        });
      }
      expect((await end(person.sessionId, '')).status).toBe(401);
      expect((await visitor(stranger.cookie).get('/api/me/sessions')).status).toBe(200);
    });

    it('are all ended at once, here too', async () => {
      const person = await personIn(api.database);
      const other = await sessionIn(api.database, person.accountId);
      const answer = await visitor(person.cookie).delete('/api/me/sessions');
      expect(answer.status).toBe(204);
      expect(answer.headers.getSetCookie()[0]).toMatch(/^samrad=;/);
      for (const cookie of [person.cookie, other.cookie]) {
        expect((await visitor(cookie).get('/api/me')).body).toEqual({ me: null, demo: false });
      }
    });
  });
});
