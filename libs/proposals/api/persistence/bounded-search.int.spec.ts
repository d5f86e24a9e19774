import { ProposalsWorld } from '../testing';
import { BoundedSearch } from './bounded-search';

describe('searches', () => {
  let world: ProposalsWorld;
  beforeAll(async () => {
    world = await ProposalsWorld.start();
  });
  afterAll(() => world.api.stop());

  it('run four at once, sixty wait, and the rest are told to come back', async () => {
    const search = new BoundedSearch(world.api.database);
    const slow = `SELECT pg_sleep(0.02)::text AS nothing, (
      SELECT count(*)::int FROM pg_stat_activity
      WHERE datname = current_database() AND state = 'active' AND query LIKE 'SELECT pg_sleep(0.02)%'
    ) AS running`;
    const asked = Array.from({ length: 70 }, () => search.one<{ running: number }>(slow, []));
    const outcomes = await Promise.allSettled(asked);
    const done = outcomes.flatMap((each) => (each.status === 'fulfilled' ? [each.value] : []));
    const refused = outcomes.flatMap((each) => (each.status === 'rejected' ? [each.reason] : []));
    expect(done).toHaveLength(64);
    expect(Math.max(...done.map(({ running }) => running))).toBeLessThanOrEqual(4);
    expect(refused).toEqual(
      Array.from({ length: 6 }, () => expect.objectContaining({ code: 'proposals.search-busy' })),
    );
  });

  it('are called off when they take too long, and leave their turn', async () => {
    const search = new BoundedSearch(world.api.database);
    await expect(search.one('SELECT pg_sleep(20)', [])).rejects.toMatchObject({
      code: 'proposals.search-too-wide',
    });
    expect(await search.one('SELECT 1 AS one', [])).toEqual({ one: 1 });
  });
});
