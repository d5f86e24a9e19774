import { randomBytes } from 'node:crypto';
import { Client } from 'pg';
import { migrate } from '../migrate/index';
import { dumpSchema } from './dump-schema';

/**
 * The schema that the migrations alone make: in a database of its own on the same server, which is
 * dropped again. What a database has come to hold by other ways does not show.
 */
export async function schemaOfMigrations(databaseUrl: string): Promise<string> {
  const name = `samrad_schema_${randomBytes(6).toString('hex')}`;
  const server = new Client({ connectionString: databaseUrl });
  await server.connect();
  try {
    await server.query(`CREATE DATABASE ${name} TEMPLATE template0`);
    const scratch = new URL(databaseUrl);
    scratch.pathname = `/${name}`;
    await migrate(scratch.href);
    return await dump(scratch.href);
  } finally {
    await server.query(`DROP DATABASE IF EXISTS ${name} WITH (FORCE)`);
    await server.end();
  }
}

async function dump(url: string): Promise<string> {
  const client = new Client({ connectionString: url });
  await client.connect();
  try {
    return await dumpSchema(client);
  } finally {
    await client.end();
  }
}
