import { openDataSource } from '@samrad/platform/api';
import { createTestDatabase } from '@samrad/platform/api/testing';
import { ENTITIES } from '../src/subjects';

/**
 * Checks, foreign keys and indexes stand in the migrations alone (ADR 8): TypeORM would only want
 * to drop what the entities do not repeat.
 */
const ONLY_IN_MIGRATIONS = /DROP (CONSTRAINT|INDEX)/;

describe('entities', () => {
  it('have the very tables and columns that the migrations make', async () => {
    const database = await createTestDatabase();
    const source = await openDataSource(database.url, ENTITIES, 2);
    try {
      const { upQueries } = await source.driver.createSchemaBuilder().log();
      const differing = upQueries
        .map(({ query }) => query)
        .filter((sql) => !ONLY_IN_MIGRATIONS.test(sql));
      expect(differing).toEqual([]);
    } finally {
      await source.destroy();
      await database.drop();
    }
  });
});
