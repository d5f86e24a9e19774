import type { TestApi } from '@samrad/register/api/testing';
import { CreateFirstAdministrator } from './create-first-administrator';
import { TEST_PASSWORD, Visitor } from '../testing';
import { startPeople } from '../testing/start-people';

describe('CreateFirstAdministrator', () => {
  let api: TestApi;
  beforeAll(async () => (api = await startPeople()));
  afterAll(() => api.stop());

  const given = {
    email: 'first@example.se',
    password: TEST_PASSWORD,
    language: 'sv',
    organisation: { slug: 'lansstyrelsen', name: 'Länsstyrelsen', kind: 'county-board' },
  } as const;

  it('founds the organisation, makes the account and gives the role; once', async () => {
    const useCase = api.app.get(CreateFirstAdministrator);
    expect(await useCase.execute(given)).toEqual({
      accountMade: true,
      organisationMade: true,
      roleGiven: true,
    });
    expect(await useCase.execute({ ...given, password: 'ett annat lösenord' })).toEqual({
      accountMade: false,
      organisationMade: false,
      roleGiven: false,
    });
    const visitor = new Visitor(api.url);
    await visitor.post('/api/session', { email: given.email, password: TEST_PASSWORD });
    expect((await visitor.get('/api/me')).body).toMatchObject({
      me: { memberships: [{ role: 'administrator', organisation: { slug: 'lansstyrelsen' } }] },
    });
  });

  it('leaves nothing behind when the organisation is missing and has no name', async () => {
    const lost = { ...given, email: 'lost@example.se', organisation: { slug: 'nowhere' } };
    const attempt = api.app.get(CreateFirstAdministrator).execute(lost);
    await expect(attempt).rejects.toMatchObject({ code: 'people.organisation-not-found' });
    const { n } = await api.database.one<{ n: number }>(
      `SELECT count(*) AS n FROM account WHERE email = 'lost@example.se'`,
    );
    expect(n).toBe(0);
  });
});
