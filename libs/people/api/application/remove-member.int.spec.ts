import { accountOf, ActorResolver, type WriteContext } from '@samrad/platform/api';
import type { TestApi } from '@samrad/register/api/testing';
import type { PoolClient } from 'pg';
import { organisationIn, personIn } from '../testing';
import { startPeople } from '../testing/start-people';
import { RemoveMember } from './remove-member';

describe('RemoveMember', () => {
  let api: TestApi;
  beforeAll(async () => (api = await startPeople()));
  afterAll(() => api.stop());

  async function setup() {
    const organisation = await organisationIn(api.database);
    const roles = [{ organisationId: organisation.id, role: 'administrator' }] as const;
    const persons = [
      await personIn(api.database, { roles }),
      await personIn(api.database, { roles }),
    ] as const;
    const contexts = await Promise.all(persons.map(({ cookie }) => contextOf(cookie)));
    const remove = async (by: 0 | 1): Promise<string> => {
      const { accountId } = persons[by === 0 ? 1 : 0];
      try {
        const useCase = api.app.get(RemoveMember);
        await useCase.execute(contexts[by]!, organisation.slug, accountId, 'administrator');
        return 'removed';
      } catch (error) {
        return (error as { code: string }).code;
      }
    };
    return { organisation, remove };
  }

  async function contextOf(cookie: string): Promise<WriteContext> {
    const actor = accountOf(await api.app.get(ActorResolver).resolve(cookie));
    return { actor, idempotency: null };
  }

  /** Keeps the organisation's place in the register, where every change of members is entered. */
  async function keepPlace(organisationId: string): Promise<PoolClient> {
    const keeper = await api.database.pool.connect();
    await keeper.query('BEGIN');
    await keeper.query('SELECT register_lock(ARRAY[$1::uuid])', [organisationId]);
    return keeper;
  }

  async function waitFor(waiting: number): Promise<void> {
    const sql = `SELECT count(*) AS n FROM pg_stat_activity
                 WHERE datname = current_database() AND wait_event_type = 'Lock'`;
    while ((await api.database.one<{ n: number }>(sql)).n < waiting) {
      await new Promise((resolve) => setTimeout(resolve, 10));
    }
  }

  it('leaves one of two administrators who remove each other at once', async () => {
    const { organisation, remove } = await setup();
    const keeper = await keepPlace(organisation.id);
    const both = Promise.all([remove(0), remove(1)]);
    await waitFor(2);
    await keeper.query('COMMIT');
    keeper.release();
    expect((await both).sort()).toEqual(['people.last-administrator', 'removed']);
    const left = await api.database.query(
      `SELECT FROM membership WHERE organisation_id = $1 AND role = 'administrator'`,
      [organisation.id],
    );
    expect(left).toHaveLength(1);
  });

  it('makes no ring with whoever adds a member and holds the place in the register', async () => {
    const { organisation, remove } = await setup();
    const { accountId } = await personIn(api.database);
    const keeper = await keepPlace(organisation.id);
    const removed = remove(0);
    await waitFor(1);
    await keeper.query(
      `INSERT INTO membership (organisation_id, account_id, role) VALUES ($1, $2, 'administrator')`,
      [organisation.id, accountId],
    );
    await keeper.query('COMMIT');
    keeper.release();
    expect(await removed).toBe('removed');
  });
});
