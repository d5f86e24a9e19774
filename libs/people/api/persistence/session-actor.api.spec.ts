import { ActorResolver } from '@samrad/platform/api';
import { startTestApi, type TestApi } from '@samrad/register/api/testing';
import { peopleEntities, PeopleModule } from '../index';
import { organisationIn, personIn } from '../testing';

describe('the actor behind a Cookie header', () => {
  let api: TestApi;
  let resolver: ActorResolver;

  beforeAll(async () => {
    api = await startTestApi({ modules: [PeopleModule], entities: peopleEntities });
    resolver = api.app.get(ActorResolver);
  });
  afterAll(() => api.stop());

  it('is the account with its roles', async () => {
    const organisation = await organisationIn(api.database);
    const membership = { organisationId: organisation.id, role: 'official' } as const;
    const person = await personIn(api.database, { roles: [membership] });
    expect(await resolver.resolve(`other=1; ${person.cookie}`)).toEqual({
      kind: 'account',
      accountId: person.accountId,
      sessionId: person.sessionId,
      memberships: [membership],
    });
  });

  it.each([
    undefined,
    '',
    'samrad=',
    'samrad=short',
    `samrad=${'A'.repeat(43)}`,
    `samrad=${"'".repeat(43)}`,
  ])('is nobody with %p', async (header) => {
    expect(await resolver.resolve(header)).toEqual({ kind: 'anonymous' });
  });

  it.each([
    [
      'unused for too long',
      `UPDATE session SET last_seen_at = clock_timestamp() - interval '8 days' WHERE id = $1`,
    ],
    [
      'too old',
      `UPDATE session SET created_at = created_at - interval '2 days', expires_at = clock_timestamp() WHERE id = $1`,
    ],
    ['ended', 'DELETE FROM session WHERE id = $1'],
    [
      'of a disabled account',
      `UPDATE account SET disabled_at = clock_timestamp()
       WHERE id = (SELECT account_id FROM session WHERE id = $1)`,
    ],
  ])('is nobody when the session is %s', async (_, change) => {
    const person = await personIn(api.database);
    await api.database.query(change, [person.sessionId]);
    expect(await resolver.resolve(person.cookie)).toEqual({ kind: 'anonymous' });
  });

  it('notes that the session is in use, now and then', async () => {
    const person = await personIn(api.database);
    await api.database.query(
      `UPDATE session SET last_seen_at = clock_timestamp() - interval '1 hour' WHERE id = $1`,
      [person.sessionId],
    );
    await resolver.resolve(person.cookie);
    const seconds = async (): Promise<number> => {
      const row = await api.database.one<{ ago: number }>(
        'SELECT extract(epoch FROM clock_timestamp() - last_seen_at)::int AS ago FROM session WHERE id = $1',
        [person.sessionId],
      );
      return row.ago;
    };
    let ago = await seconds();
    for (let tries = 0; ago > 60 && tries < 100; tries++) ago = await seconds();
    expect(ago).toBeLessThan(60);
  });
});
