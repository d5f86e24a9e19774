import { createTestDatabase } from '@samrad/platform/api/testing';
import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import pg from 'pg';
import { dumpSchema } from './dump-schema';

async function setup() {
  const database = await createTestDatabase();
  const client = new pg.Client({ connectionString: database.url });
  await client.connect();
  return {
    client,
    close: async () => {
      await client.end();
      await database.drop();
    },
  };
}

describe('dumpSchema', () => {
  it('gives what docs/database/schema.sql holds', async () => {
    const { client, close } = await setup();
    const actual = await dumpSchema(client);
    await close();
    const file = join(__dirname, '../../../../docs/database/schema.sql');
    expect(actual).toBe(await readFile(file, 'utf8'));
  });

  it('sees a changed check and a changed partial index', async () => {
    const { client, close } = await setup();
    await client.query(`
      CREATE TABLE sample (a int CONSTRAINT sample_a CHECK (a > 0));
      CREATE INDEX sample_part ON sample (a) WHERE a > 5`);
    const before = await dumpSchema(client);
    await client.query(`
      ALTER TABLE sample DROP CONSTRAINT sample_a, ADD CONSTRAINT sample_a CHECK (a > 1);
      DROP INDEX sample_part; CREATE INDEX sample_part ON sample (a) WHERE a > 6`);
    const after = await dumpSchema(client);
    await close();
    const lines = new Set(before.split('\n'));
    expect(after.split('\n').filter((line) => !lines.has(line))).toEqual([
      'ALTER TABLE sample ADD CONSTRAINT sample_a CHECK ((a > 1));',
      'CREATE INDEX sample_part ON public.sample USING btree (a) WHERE (a > 6);',
    ]);
  });
});
