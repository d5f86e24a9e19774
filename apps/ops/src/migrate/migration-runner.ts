import { DataSource, type QueryRunner } from 'typeorm';
import { migrationList, type Migration } from './migration-list';
import { SchemaTooNew } from './schema-too-new';

/** Any fixed number; every process that migrates this database takes the same lock. */
const ADVISORY_LOCK = 7_262_723;

export interface MigrationReport {
  /** Names of the migrations applied now, oldest first. */
  readonly applied: readonly string[];
  /** Name of the newest one that the database has. */
  readonly schema: string | null;
}

/**
 * Applies every missing migration, each in its own transaction.
 * Throws SchemaTooNew when the database has a migration that this code does not know, or `only` does.
 * @param only names of the migrations to stop at, for bringing back an older state; all when left out
 */
export type Migrate = (only?: readonly string[]) => Promise<MigrationReport>;

/** Brings a database up to this code; two processes that start at once do not meet. */
export function migrate(
  url: string,
  progress: (line: string) => void = () => undefined,
): Promise<MigrationReport> {
  return whileOthersWait(url, progress, (apply) => apply());
}

/** Does the work while no other process migrates the database: they wait, and then find it done. */
export async function whileOthersWait<T>(
  url: string,
  progress: (line: string) => void,
  work: (apply: Migrate) => Promise<T>,
): Promise<T> {
  const source = await new DataSource({
    type: 'postgres',
    url,
    applicationName: 'samrad-migrate',
    poolSize: 1,
    installExtensions: false,
  }).initialize();
  const runner = source.createQueryRunner();
  try {
    await runner.query('SELECT pg_advisory_lock($1)', [ADVISORY_LOCK]);
    return await work((only) => applyMissing(runner, progress, only));
  } finally {
    await runner.query('SELECT pg_advisory_unlock($1)', [ADVISORY_LOCK]);
    await runner.release();
    await source.destroy();
  }
}

async function applyMissing(
  runner: QueryRunner,
  progress: (line: string) => void,
  only: readonly string[] | undefined,
): Promise<MigrationReport> {
  const known = migrationList();
  const present = await presentNames(runner);
  const unknown = [...present, ...(only ?? [])].filter(
    (name) => !known.some((migration) => migration.name === name),
  );
  if (unknown.length > 0) throw new SchemaTooNew(unknown);
  const applied: string[] = [];
  for (const migration of known) {
    if (present.has(migration.name) || only?.includes(migration.name) === false) continue;
    progress(`migration ${migration.name}`);
    await apply(runner, migration);
    applied.push(migration.name);
  }
  // What a migration filled from rows that were there is not known to the planner yet.
  if (applied.length > 0 && present.size > 0) await runner.query('ANALYZE');
  return { applied, schema: known.at(-1)?.name ?? null };
}

async function presentNames(runner: QueryRunner): Promise<Set<string>> {
  await runner.query(`
    CREATE TABLE IF NOT EXISTS schema_migration (
      name text CONSTRAINT schema_migration_pkey PRIMARY KEY,
      applied_at timestamptz NOT NULL DEFAULT now()
    )`);
  const rows: { name: string }[] = await runner.query('SELECT name FROM schema_migration');
  return new Set(rows.map((row) => row.name));
}

async function apply(runner: QueryRunner, migration: Migration): Promise<void> {
  await runner.startTransaction();
  try {
    await migration.up(runner);
    await runner.query('INSERT INTO schema_migration (name) VALUES ($1)', [migration.name]);
    await runner.commitTransaction();
  } catch (failure) {
    await runner.rollbackTransaction();
    throw new Error(`The migration ${migration.name} failed: ${messageOf(failure)}`, {
      cause: failure,
    });
  }
}

function messageOf(failure: unknown): string {
  return failure instanceof Error ? failure.message : String(failure);
}
