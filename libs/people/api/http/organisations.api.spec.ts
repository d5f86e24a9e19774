import type { TestApi } from '@samrad/register/api/testing';
import type { OrganisationKind } from '@samrad/people/contract';
import { organisationIn, personIn, Visitor } from '../testing';
import { organisationRequest } from '../testing/organisation.request';
import { startPeople } from '../testing/start-people';

describe('/api/organisations', () => {
  let api: TestApi;
  beforeAll(async () => (api = await startPeople()));
  afterAll(() => api.stop());
  const visitor = (cookie?: string): Visitor => new Visitor(api.url, cookie);

  async function administering(kind: OrganisationKind = 'region') {
    const organisation = await organisationIn(api.database, { kind });
    const roles = [{ organisationId: organisation.id, role: 'administrator' }] as const;
    const { cookie, email, accountId } = await personIn(api.database, { roles });
    const path = `/api/organisations/${organisation.slug}`;
    return { organisation, path, email, accountId, as: visitor(cookie) };
  }

  async function council(as: Visitor, name: string, predecessors: string[] = []) {
    const body = organisationRequest({ kind: 'council', name, predecessors });
    const answer = await as.post('/api/organisations', body);
    expect(answer.status).toBe(201);
    return (answer.body as { slug: string }).slug;
  }

  const read = async (slug: string, as = visitor()) =>
    (await as.get(`/api/organisations/${slug}`)).body as Record<string, unknown>;

  describe('are listed', () => {
    it('in Swedish order, page by page, without the place of imports', async () => {
      for (const name of ['Öland', 'Arvika', 'Åmål', 'Ängelholm']) {
        await organisationIn(api.database, { name });
      }
      await organisationIn(api.database, { name: 'From elsewhere', kind: 'imports' });
      const names: string[] = [];
      let after: string | null = '';
      while (after !== null) {
        const { body } = await visitor().get(`/api/organisations?limit=1&after=${after}`);
        const page = body as { items: { name: string }[]; next: string };
        names.push(...page.items.map(({ name }) => name));
        after = page.next;
      }
      const known = names.filter((name) => !name.startsWith('Organisation'));
      expect(known).toEqual(['Arvika', 'Åmål', 'Ängelholm', 'Öland']);
    });

    it('by kind and by words of their name in any language', async () => {
      const { as } = await administering();
      const kind = 'authority';
      const body = organisationRequest({ kind, name: 'Vattenverket', nameFi: 'Vesilaitos 100%' });
      await as.post('/api/organisations', body);
      const names = async (query: string) => {
        const answer = await visitor().get(`/api/organisations?${query}`);
        return (answer.body as { items: { name: string }[] }).items.map(({ name }) => name);
      };
      expect(await names('kind=authority')).toEqual(['Vattenverket']);
      expect(await names('search=VESIL&language=fi')).toEqual(['Vesilaitos 100%']);
      expect(await names('search=100%25')).toEqual(['Vattenverket']);
      expect(await names('search=%25')).toEqual(['Vattenverket']);
      expect((await visitor().get('/api/organisations?kind=imports')).status).toBe(400);
    });
  });

  describe('are founded', () => {
    it('by administrators of a region, who are their first administrators', async () => {
      const { as, email } = await administering();
      const slug = await council(as, 'Rådet för öppna frågor');
      expect(slug).toBe('radet-for-oppna-fragor');
      expect(await council(as, 'Rådet för öppna frågor')).toBe('radet-for-oppna-fragor-2');
      expect(await read(slug, as)).toMatchObject({
        kind: 'council',
        roles: { administrator: 1, moderator: 0, official: 0 },
        allowedOperations: expect.arrayContaining(['invite-member', 'wind-up-organisation']),
      });
      expect(await read(slug)).toMatchObject({ allowedOperations: [], mayBecome: [] });
      const history = await as.get(`/api/organisations/${slug}/history`);
      expect(history.body).toMatchObject({
        items: [
          { kind: 'member-joined', role: 'administrator', who: email, by: email },
          { kind: 'organisation-created', seq: 1, by: null },
        ],
        next: null,
      });
    });

    it('by those of a municipality only as councils and associations, by others not at all', async () => {
      const town = await administering('municipality');
      await council(town.as, 'Ungdomsrådet');
      const company = await town.as.post('/api/organisations', organisationRequest());
      expect(company.status).toBe(403);
      const list = await town.as.get('/api/organisations');
      expect(list.body).toMatchObject({ mayFound: ['civil-society', 'council'] });
      const shop = await administering('company');
      const body = organisationRequest({ kind: 'council' });
      expect((await shop.as.post('/api/organisations', body)).status).toBe(403);
    });

    it('never at the address of a page', async () => {
      const { as } = await administering();
      expect(await council(as, 'New')).toBe('new-2');
    });
  });

  describe('are changed', () => {
    it('by their administrators; the record says what, once', async () => {
      const { as, path } = await administering('company');
      const body = organisationRequest({
        name: 'Hyttan',
        nameEn: 'The Smelter',
        website: 'https://example.se/hyttan',
        municipality: '1983',
      });
      expect((await as.put(path, body)).status).toBe(200);
      expect((await as.put(path, body)).status).toBe(200);
      expect((await visitor().get(path)).body).toMatchObject({
        name: 'Hyttan',
        website: 'https://example.se/hyttan',
        municipality: '1983',
      });
      const { body: history } = await visitor().get(`${path}/history`);
      expect(history).toMatchObject({
        items: [
          {
            kind: 'organisation-changed',
            fields: ['name', 'nameEn', 'website', 'municipality'],
            by: null,
          },
        ],
      });
    });

    it('to another kind only where that could be founded', async () => {
      const { as, path } = await administering('municipality');
      const grab = organisationRequest({ kind: 'county-board' });
      expect((await as.put(path, grab)).status).toBe(403);
      expect((await as.put(path, organisationRequest({ kind: 'civil-society' }))).status).toBe(200);
    });

    it('not into what they cannot be', async () => {
      const { as, path } = await administering('company');
      const faults: [object, string][] = [
        [{ mandate: 'Att råda' }, 'mandate'],
        [{ kind: 'county' }, 'kind'],
        [{ website: 'javascript:alert(1)' }, 'website'],
        [{ municipality: '0180' }, 'municipality'],
        [{ name: 'Två\nrader' }, 'name'],
        [{ validFrom: '2023-02-30' }, 'validFrom'],
        [{ predecessors: ['nobody'] }, 'predecessors'],
      ];
      for (const [fault, field] of faults) {
        const answer = await as.put(path, { ...organisationRequest(), ...fault });
        expect(answer).toMatchObject({ status: 400, body: { errors: [{ field }] } });
      }
    });
  });

  describe('follow each other', () => {
    it('as a chain that both ends show', async () => {
      const { as } = await administering();
      const [first, other] = [await council(as, 'Rådet A'), await council(as, 'Rådet B')];
      const second = await council(as, 'Rådet C', [first, other]);
      const third = await council(as, 'Rådet D', [second]);
      expect(await read(third)).toMatchObject({
        predecessors: [
          { slug: second, direct: true },
          { slug: first, direct: false },
          { slug: other, direct: false },
        ],
        successors: [],
      });
      expect(await read(first)).toMatchObject({
        successors: [
          { slug: second, direct: true },
          { slug: third, direct: false },
        ],
      });
    });

    it('never in a circle', async () => {
      const { as } = await administering();
      const first = await council(as, 'Ring A');
      const second = await council(as, 'Ring B', [first]);
      const third = await council(as, 'Ring C', [second]);
      for (const predecessors of [[first], [second], [third]]) {
        const body = organisationRequest({ kind: 'council', name: 'Ring A', predecessors });
        expect(await as.put(`/api/organisations/${first}`, body)).toMatchObject({
          status: 409,
          body: { code: 'people.succession-cycle' },
        });
      }
    });

    it('never in a circle that two close at once', async () => {
      const { as } = await administering();
      const [a, b] = [await council(as, 'Par A'), await council(as, 'Par B')];
      const follow = (slug: string, predecessor: string) =>
        as.put(
          `/api/organisations/${slug}`,
          organisationRequest({ kind: 'council', name: slug, predecessors: [predecessor] }),
        );
      const answers = await Promise.all([follow(a, b), follow(b, a)]);
      expect(answers.map(({ status }) => status).sort()).toEqual([200, 409]);
    });

    it('only those over whom one has a say', async () => {
      const shop = await administering('company');
      const other = await administering('company');
      const body = organisationRequest({ predecessors: [other.organisation.slug] });
      expect((await shop.as.put(shop.path, body)).status).toBe(403);
    });
  });

  describe('are wound up', () => {
    it('on a day that has been, once, and let nobody in after', async () => {
      const { as, path } = await administering();
      await as.post(`${path}/invitations`, {
        email: 'late@example.se',
        role: 'official',
        language: 'sv',
      });
      const windUp = (on: string) => as.post(`${path}/winding-up`, { on });
      expect(await windUp('2099-01-01')).toMatchObject({
        status: 400,
        body: { errors: [{ field: 'on', code: 'to-come' }] },
      });
      expect((await windUp('2023-06-30')).status).toBe(204);
      expect(await windUp('2023-06-30')).toMatchObject({ body: { code: 'people.wound-up' } });
      expect((await visitor().get(path)).body).toMatchObject({ woundUpOn: '2023-06-30' });
      expect((await as.get(`${path}/invitations`)).body).toMatchObject({ items: [] });
      const invited = await as.post(`${path}/invitations`, {
        email: 'later@example.se',
        role: 'official',
        language: 'sv',
      });
      expect(invited).toMatchObject({ status: 409, body: { code: 'people.wound-up' } });
      expect((await as.post('/api/organisations', organisationRequest())).status).toBe(403);
    });
  });

  it('keep what happened to their members from everybody but their administrators', async () => {
    const { as, path, email } = await administering();
    await as.post(`${path}/invitations`, {
      email: 'canary@example.se',
      role: 'official',
      language: 'sv',
    });
    const whole = (await as.get(`${path}/history`)).body;
    expect(whole).toMatchObject({
      items: [{ kind: 'member-invited', role: 'official', who: 'canary@example.se', by: email }],
    });
    const elsewhere = await administering();
    for (const reader of [visitor(), elsewhere.as]) {
      expect((await reader.get(`${path}/history`)).body).toMatchObject({ items: [] });
    }
    const entries = await api.database.query<{ payload: string }>(
      `SELECT payload FROM register_payload WHERE payload LIKE '%canary%'`,
    );
    expect(entries).toEqual([]);
  });
});
