import { once } from 'node:events';
import { createWriteStream } from 'node:fs';
import { rename, rm } from 'node:fs/promises';
import type { Readable } from 'node:stream';
import { pipeline } from 'node:stream/promises';
import pg from 'pg';
import { to as copyTo } from 'pg-copy-streams';
import { ZipFile } from 'yazl';
import { columnList, quoted, tablesOf, type Table } from './catalogue';
import { CopyCheck } from './copy-check';
import {
  ARCHIVE_FORMAT,
  fileOf,
  LEFT_OUT,
  MANIFEST_FILE,
  type ArchivedTable,
  type Manifest,
} from './manifest';

/** Only the owner reads it: everything that people told the platform is inside. */
const OWNER_ONLY = 0o600;

/**
 * Writes the whole database into one file, as it was at one moment, while others go on writing.
 * Memory stays the same at any size. The file gets its name only when it is whole.
 */
export async function writeBackup(
  url: string,
  path: string,
  progress: (line: string) => void,
): Promise<Manifest> {
  const client = new pg.Client({ connectionString: url, application_name: 'samrad-backup' });
  await client.connect();
  const unfinished = `${path}.part`;
  try {
    await client.query('BEGIN ISOLATION LEVEL REPEATABLE READ READ ONLY');
    const manifest = await archive(client, unfinished, progress);
    await client.query('COMMIT');
    await rename(unfinished, path);
    return manifest;
  } catch (error) {
    await rm(unfinished, { force: true });
    throw error;
  } finally {
    await client.end();
  }
}

async function archive(
  client: pg.Client,
  path: string,
  progress: (line: string) => void,
): Promise<Manifest> {
  const zip = new ZipFile();
  const failed = once(zip as unknown as NodeJS.EventEmitter, 'error').then(([error]) => {
    throw error;
  });
  const written = pipeline(
    zip.outputStream as Readable,
    createWriteStream(path, { mode: OWNER_ONLY }),
  );
  const filled = fill(zip, client, progress);
  const [manifest] = await Promise.race([Promise.all([filled, written]), failed]);
  return manifest;
}

async function fill(
  zip: ZipFile,
  client: pg.Client,
  progress: (line: string) => void,
): Promise<Manifest> {
  const { rows } = await client.query<{ at: Date; migrations: string[] }>(
    'SELECT now() AS at, array_agg(name ORDER BY name) AS migrations FROM schema_migration',
  );
  const tables: ArchivedTable[] = [];
  for (const table of await tablesOf(client)) {
    if (LEFT_OUT.includes(table.name)) continue;
    const archived = await addTable(zip, client, table);
    tables.push(archived);
    progress(`${archived.rows.toString().padStart(10)} ${table.name}`);
  }
  const manifest: Manifest = {
    format: ARCHIVE_FORMAT,
    takenAt: (rows[0]?.at ?? new Date()).toISOString(),
    migrations: rows[0]?.migrations ?? [],
    tables,
  };
  zip.addBuffer(Buffer.from(JSON.stringify(manifest, null, 2)), MANIFEST_FILE);
  zip.end();
  return manifest;
}

async function addTable(
  zip: ZipFile,
  client: pg.Client,
  { name, columns }: Table,
): Promise<ArchivedTable> {
  const check = new CopyCheck();
  const copy = client.query(copyTo(`COPY ${quoted(name)} (${columnList(columns)}) TO STDOUT`));
  zip.addReadStream(check, fileOf(name));
  await pipeline(copy, check);
  return { name, columns, ...check.seen() };
}
