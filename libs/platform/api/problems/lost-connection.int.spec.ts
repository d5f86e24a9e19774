import type { DataSource, EntityManager } from 'typeorm';
import { openDataSource } from '../database/data-source';
import { createTestDatabase, type TestDatabase } from '../testing';
import { toProblem } from './to-problem';

describe('a database connection that is killed', () => {
  let database: TestDatabase;
  let source: DataSource;
  beforeAll(async () => {
    database = await createTestDatabase();
    source = await openDataSource(database.url, [], 4);
  });
  afterAll(async () => {
    await source.destroy();
    await database.drop();
  });

  const pidOf = async (manager: EntityManager): Promise<number> => {
    const [row] = await manager.query<{ pid: number }[]>('SELECT pg_backend_pid() AS pid');
    return row?.pid ?? 0;
  };
  const kill = (pid: number) => source.query('SELECT pg_terminate_backend($1)', [pid]);

  it.each([
    ['while a query runs', 0, viaManager],
    ['between two queries', 200, viaManager],
    ['between two queries of a write', 200, viaRunner],
  ])('is told as 503 %s', async (_, pause, query) => {
    const thrown: unknown = await source
      .transaction(async (manager) => {
        const pid = await pidOf(manager);
        const killed = pause > 0 ? kill(pid) : later(100).then(() => kill(pid));
        await later(pause);
        await Promise.all([query(manager), killed]);
      })
      .catch((error: unknown) => error);
    expect(toProblem(thrown).code).toBe('platform.unavailable');
  });
});

function viaManager(manager: EntityManager): Promise<unknown> {
  return manager.query('SELECT pg_sleep(2)');
}

async function viaRunner({ queryRunner }: EntityManager): Promise<unknown> {
  return queryRunner?.query('SELECT pg_sleep(2)');
}

function later(ms: number): Promise<void> {
  return new Promise((resolve) => setTimeout(resolve, ms));
}
