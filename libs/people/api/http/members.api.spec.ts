import { LiveClient, type TestApi } from '@samrad/register/api/testing';
import type { Role } from '@samrad/platform/contract';
import { organisationIn, personIn, Visitor } from '../testing';
import { startPeople } from '../testing/start-people';

describe('/api/organisations/:slug/members', () => {
  let api: TestApi;
  beforeAll(async () => (api = await startPeople()));
  afterAll(() => api.stop());
  const visitor = (cookie?: string): Visitor => new Visitor(api.url, cookie);

  async function setup() {
    const organisation = await organisationIn(api.database);
    const holding = (...roles: Role[]) =>
      personIn(api.database, {
        roles: roles.map((role) => ({ organisationId: organisation.id, role })),
      });
    const administrator = await holding('administrator');
    const path = `/api/organisations/${organisation.slug}`;
    const as = visitor(administrator.cookie);
    return { organisation, administrator, holding, path, members: `${path}/members`, as };
  }

  const entries = (organisationId: string) =>
    api.database.query<{ kind: string; payload: string }>(
      `SELECT kind, payload FROM register_entry JOIN register_payload USING (dialogue_id, seq)
       WHERE dialogue_id = $1 ORDER BY seq`,
      [organisationId],
    );

  it('are listed for administrators only, page by page, and found by address', async () => {
    const { members, as, holding, administrator } = await setup();
    const other = await holding('moderator', 'official');
    const first = (await as.get(`${members}?limit=1`)).body as { items: object[]; next: string };
    expect(first.items).toMatchObject([{ role: 'administrator', allowedOperations: [] }]);
    const rest = await as.get(`${members}?after=${first.next}`);
    expect(rest.body).toMatchObject({
      items: [{ role: 'moderator' }, { role: 'official' }],
      next: null,
    });
    const found = await as.get(`${members}?search=${other.email.toUpperCase()}`);
    expect((found.body as { items: object[] }).items).toHaveLength(2);
    expect((await as.get(`${members}?search=%25`)).body).toMatchObject({ items: [] });
    const elsewhere = await setup();
    expect((await elsewhere.as.get(members)).status).toBe(403);
    expect((await as.get(`${members}?search=${administrator.email}`)).body).toMatchObject({
      items: [{ email: administrator.email }],
    });
  });

  it('lose their role and their sockets at once', async () => {
    const { members, as, holding, organisation } = await setup();
    const { accountId, cookie } = await holding('moderator');
    const live = await LiveClient.connect(api.url, cookie);
    const dropped = new Promise((resolve) => live.socket.on('disconnect', resolve));
    expect((await as.delete(`${members}/${accountId}/moderator`)).status).toBe(204);
    await dropped;
    live.close();
    expect((await visitor(cookie).get('/api/me')).body).toMatchObject({ me: { memberships: [] } });
    const again = await as.delete(`${members}/${accountId}/moderator`);
    expect(again).toMatchObject({ status: 404, body: { code: 'people.member-not-found' } });
    expect((await entries(organisation.id)).map(({ kind }) => kind)).toEqual(['member-removed']);
  });

  it('are given another role in place of theirs, with effect at once', async () => {
    const { members, as, holding, organisation } = await setup();
    const { accountId, cookie } = await holding('moderator');
    const answer = await as.put(`${members}/${accountId}/moderator`, { role: 'official' });
    expect(answer).toMatchObject({ status: 200, body: { accountId, role: 'official' } });
    expect((await visitor(cookie).get('/api/me')).body).toMatchObject({
      me: { memberships: [{ role: 'official' }] },
    });
    const [entry] = await entries(organisation.id);
    expect(entry?.kind).toBe('member-role-changed');
    expect(JSON.parse(entry?.payload ?? '')).toMatchObject({ was: 'moderator', role: 'official' });
    const same = await as.put(`${members}/${accountId}/official`, { role: 'official' });
    expect(same).toMatchObject({ status: 409, body: { code: 'people.already-member' } });
    const gone = await as.put(`${members}/${accountId}/moderator`, { role: 'official' });
    expect(gone).toMatchObject({ status: 404, body: { code: 'people.member-not-found' } });
  });

  it('are not given a role twice', async () => {
    const { members, as, holding } = await setup();
    const { accountId } = await holding('moderator', 'official');
    const answer = await as.put(`${members}/${accountId}/moderator`, { role: 'official' });
    expect(answer).toMatchObject({ status: 409, body: { code: 'people.already-member' } });
  });

  it('leave by themselves with all their roles', async () => {
    const { path, holding, organisation } = await setup();
    const { cookie } = await holding('moderator', 'official');
    const own = visitor(cookie);
    expect((await own.get(path)).body).toMatchObject({ allowedOperations: ['leave-organisation'] });
    expect((await own.delete(`${path}/membership`)).status).toBe(204);
    expect(await own.delete(`${path}/membership`)).toMatchObject({ status: 404 });
    const kinds = (await entries(organisation.id)).map(({ kind }) => kind);
    expect(kinds).toEqual(['member-left', 'member-left']);
  });

  it('always keep one administrator, whichever way two go at once', async () => {
    const ways = ['remove', 'change', 'leave'] as const;
    for (const one of ways) {
      for (const other of ways) {
        const { members, path, holding, administrator, as, organisation } = await setup();
        const second = await holding('administrator');
        const own = visitor(second.cookie);
        const go = (way: (typeof ways)[number], who: Visitor, whom: string) => {
          if (way === 'leave') return who.delete(`${path}/membership`);
          const role = `${members}/${whom}/administrator`;
          return way === 'remove' ? who.delete(role) : who.put(role, { role: 'official' });
        };
        // Who leaves takes the own role away; who removes or changes takes the other's.
        await Promise.all([
          go(one, as, second.accountId),
          go(other, own, other === 'leave' ? '' : administrator.accountId),
        ]);
        const { n } = await api.database.one<{ n: number }>(
          `SELECT count(*) AS n FROM membership WHERE organisation_id = $1 AND role = 'administrator'`,
          [organisation.id],
        );
        expect(`${one} and ${other} leave ${Math.min(n, 1)}`).toBe(`${one} and ${other} leave 1`);
      }
    }
  });

  it('cannot be the last administrator and go', async () => {
    const { members, path, as, administrator } = await setup();
    const last = { status: 409, body: { code: 'people.last-administrator' } };
    const own = `${members}/${administrator.accountId}/administrator`;
    expect(await as.delete(own)).toMatchObject(last);
    expect(await as.put(own, { role: 'official' })).toMatchObject(last);
    expect(await as.delete(`${path}/membership`)).toMatchObject(last);
  });
});
