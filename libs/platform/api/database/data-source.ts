import pg from 'pg';
import { DataSource, type EntitySchema } from 'typeorm';

export const DATA_SOURCE = Symbol('DATA_SOURCE');

/** Sequence numbers and counts are bigint in the database and stay far below 2^53. */
pg.types.setTypeParser(pg.types.builtins.INT8, Number);

export type EntityClass = (new () => object) | EntitySchema;

/** Of PostgreSQL's usual 100 connections: leaves room for four processes, commands and backups. */
const POOL_SIZE = 20;

/** What waits too long gives its connection back, so that one dialogue that is held stops no other. */
const TIMEOUTS = {
  connectionTimeoutMillis: 5_000,
  lock_timeout: 5_000,
  idle_in_transaction_session_timeout: 15_000,
  statement_timeout: 30_000,
} as const;

/** Opens the pool. Never migrates: that is the operator's command, under a lock. */
export async function openDataSource(
  url: string,
  entities: readonly EntityClass[] = [],
  poolSize = POOL_SIZE,
): Promise<DataSource> {
  const source = new DataSource({
    type: 'postgres',
    url,
    entities: [...entities],
    synchronize: false,
    migrationsRun: false,
    poolSize,
    applicationName: 'samrad',
    extra: TIMEOUTS,
  });
  return source.initialize();
}
