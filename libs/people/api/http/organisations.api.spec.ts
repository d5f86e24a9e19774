import { LiveClient, type TestApi } from '@samrad/register/api/testing';
import { organisationIn, personIn, Visitor } from '../testing';
import { startPeople } from '../testing/start-people';

describe('/api/organisations', () => {
  let api: TestApi;
  beforeAll(async () => (api = await startPeople()));
  afterAll(() => api.stop());
  const visitor = (cookie?: string): Visitor => new Visitor(api.url, cookie);

  async function setup() {
    const organisation = await organisationIn(api.database);
    const roles = [{ organisationId: organisation.id, role: 'administrator' }] as const;
    const administrator = await personIn(api.database, { roles });
    const path = `/api/organisations/${organisation.slug}`;
    return {
      organisation,
      administrator,
      path,
      members: `${path}/members`,
      as: visitor(administrator.cookie),
    };
  }

  it('are listed in Swedish order, page by page', async () => {
    for (const name of ['Öland', 'Arvika', 'Åmål', 'Ängelholm']) {
      await organisationIn(api.database, { name });
    }
    await organisationIn(api.database, { name: 'From elsewhere', kind: 'imports' });
    const names: string[] = [];
    let after: string | null = '';
    while (after !== null) {
      const { body } = await visitor().get(`/api/organisations?limit=1&after=${after}`);
      const page = body as { items: { name: string }[]; next: string | null };
      names.push(...page.items.map(({ name }) => name));
      after = page.next;
    }
    const known = names.filter((name) => !name.startsWith('Organisation'));
    expect(known).toEqual(['Arvika', 'Åmål', 'Ängelholm', 'Öland']);
  });

  it('tell an administrator, and nobody else, what they may do', async () => {
    const { path, as } = await setup();
    expect((await as.get(path)).body).toMatchObject({
      allowedOperations: ['list-members', 'add-member', 'remove-member'],
    });
    expect((await visitor().get(path)).body).toMatchObject({ allowedOperations: [] });
    const nothing = await visitor().get('/api/organisations/nothing');
    expect(nothing).toMatchObject({ status: 404, body: { code: 'people.organisation-not-found' } });
  });

  describe('members', () => {
    it('are added by address, in the register, with effect at once', async () => {
      const { organisation, members, as, path } = await setup();
      const { email, accountId, cookie } = await personIn(api.database);
      const live = await LiveClient.connect(api.url, cookie);
      const dropped = new Promise((resolve) => live.socket.on('disconnect', resolve));
      const answer = await as.post(members, { email, role: 'administrator' });
      expect(answer).toMatchObject({
        status: 201,
        body: { accountId, email, role: 'administrator', allowedOperations: ['remove-member'] },
      });
      await dropped;
      live.close();
      expect((await visitor(cookie).get(path)).body).toMatchObject({
        allowedOperations: expect.arrayContaining(['add-member']) as string[],
      });
      const entries = await api.database.query(
        `SELECT kind, payload FROM register_entry JOIN register_payload USING (dialogue_id, seq)
         WHERE subject_id = $1`,
        [organisation.id],
      );
      const payload = JSON.stringify({ accountId, role: 'administrator' });
      expect(entries).toEqual([{ kind: 'member-added', payload }]);
    });

    it('are listed for administrators only, page by page', async () => {
      const { members, as, administrator } = await setup();
      await as.post(members, { email: administrator.email, role: 'official' });
      const first = (await as.get(`${members}?limit=1`)).body as { items: object[]; next: string };
      expect(first.items).toMatchObject([{ role: 'administrator', allowedOperations: [] }]);
      const rest = await as.get(`${members}?limit=1&after=${first.next}`);
      expect(rest.body).toMatchObject({ items: [{ role: 'official' }], next: null });
      const stranger = await personIn(api.database);
      expect((await visitor(stranger.cookie).get(members)).status).toBe(403);
    });

    it('cannot be added twice, without an account, or with a role there is not', async () => {
      const { members, as } = await setup();
      const { email } = await personIn(api.database);
      await as.post(members, { email, role: 'official' });
      expect(await as.post(members, { email, role: 'official' })).toMatchObject({
        status: 409,
        body: { code: 'people.already-member' },
      });
      expect(
        await as.post(members, { email: 'nobody@example.se', role: 'official' }),
      ).toMatchObject({
        status: 404,
        body: { code: 'people.account-not-found' },
      });
      expect(await as.post(members, { email, role: 'owner' })).toMatchObject({
        status: 400,
        body: { errors: [{ field: 'role', code: 'choice' }] },
      });
    });

    it('lose their role and their sockets at once', async () => {
      const { members, as, organisation } = await setup();
      const roles = [{ organisationId: organisation.id, role: 'moderator' }] as const;
      const { accountId, cookie } = await personIn(api.database, { roles });
      const live = await LiveClient.connect(api.url, cookie);
      const dropped = new Promise((resolve) => live.socket.on('disconnect', resolve));
      expect((await as.delete(`${members}/${accountId}/moderator`)).status).toBe(204);
      await dropped;
      live.close();
      expect((await visitor(cookie).get('/api/me')).body).toMatchObject({
        me: { memberships: [] },
      });
      const again = await as.delete(`${members}/${accountId}/moderator`);
      expect(again).toMatchObject({ status: 404, body: { code: 'people.member-not-found' } });
    });

    it('always keep one administrator, also when two remove each other at once', async () => {
      const { members, as, administrator, organisation } = await setup();
      const alone = await as.delete(`${members}/${administrator.accountId}/administrator`);
      expect(alone).toMatchObject({ status: 409, body: { code: 'people.last-administrator' } });
      const roles = [{ organisationId: organisation.id, role: 'administrator' }] as const;
      const second = await personIn(api.database, { roles });
      await Promise.all([
        as.delete(`${members}/${second.accountId}/administrator`),
        visitor(second.cookie).delete(`${members}/${administrator.accountId}/administrator`),
      ]);
      const { n } = await api.database.one<{ n: number }>(
        `SELECT count(*) AS n FROM membership WHERE organisation_id = $1 AND role = 'administrator'`,
        [organisation.id],
      );
      expect(n).toBe(1);
    });

    it('are no business of another organisation', async () => {
      const { members } = await setup();
      const other = await setup();
      const { email } = await personIn(api.database);
      expect((await other.as.post(members, { email, role: 'official' })).status).toBe(403);
      expect((await visitor().post(members, { email, role: 'official' })).status).toBe(401);
    });
  });
});
