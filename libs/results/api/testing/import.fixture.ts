import type { Database } from '@samrad/platform/api';
import type { TestApi } from '@samrad/register/api/testing';
import type { ImportFigures } from '@samrad/results/contract';
import { cp, mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { ImportDecideMadrid } from '../application/import-decide-madrid';
import { ImportPolis } from '../application/import-polis';
import type { ImportRequest } from '../application/import-request';

/** A folder of the small exports that every trap is in. */
export function fixtureFolder(name: string): string {
  return join(__dirname, '../../core/fixtures', name);
}

/** The same in a place where it may be changed; gone after the test. */
export async function copyOf(name: string): Promise<{ path: string; remove: () => Promise<void> }> {
  const path = await mkdtemp(join(tmpdir(), 'samrad-import-'));
  await cp(fixtureFolder(name), path, { recursive: true });
  return { path, remove: () => rm(path, { recursive: true, force: true }) };
}

interface Told {
  readonly figures: ImportFigures;
  readonly lines: readonly string[];
}

/** Imports as the command line does, and keeps what it said. */
export async function importing(
  { app }: TestApi,
  source: 'polis' | 'decide-madrid',
  folder: string,
  options: Partial<ImportRequest> = {},
): Promise<Told> {
  const lines: string[] = [];
  const progress = (line: string): void => void lines.push(line);
  const use = source === 'polis' ? app.get(ImportPolis) : app.get(ImportDecideMadrid);
  const figures = await use.execute({ folder, onError: 'stop', progress, ...options });
  return { figures, lines };
}

/** Rows of every table, and the last number of every stream: what a second import must not move. */
export async function fullCount(database: Database): Promise<Record<string, number>> {
  const tables = await database.query<{ name: string }>(
    `SELECT relname AS name FROM pg_class WHERE relkind = 'r' AND relnamespace = 'public'::regnamespace ORDER BY 1`,
  );
  const counts: Record<string, number> = {};
  for (const { name } of tables) {
    const { count } = await database.one<{ count: number }>(
      `SELECT count(*) AS count FROM "${name}"`,
    );
    counts[name] = count;
  }
  const heads = await database.query<{ id: string; seq: number }>(
    'SELECT dialogue_id AS id, last_seq AS seq FROM register_head',
  );
  for (const { id, seq } of heads) counts[`last_seq of ${id}`] = seq;
  return counts;
}
