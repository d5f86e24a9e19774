/** Of the archive's own layout; a reader refuses a newer one. */
export const ARCHIVE_FORMAT = 1;

/** One table of the archive: a file in PostgreSQL's text COPY format. */
export interface ArchivedTable {
  readonly name: string;
  /** Columns in the order of the file. */
  readonly columns: readonly string[];
  readonly rows: number;
  /** SHA-256 of the uncompressed file, in hex. */
  readonly sha256: string;
}

/** What stands in `manifest.json`, the last file of the archive. */
export interface Manifest {
  readonly format: typeof ARCHIVE_FORMAT;
  /** When the snapshot was taken, by the database's clock. */
  readonly takenAt: string;
  /** Names of the migrations that the database had. */
  readonly migrations: readonly string[];
  readonly tables: readonly ArchivedTable[];
}

export const MANIFEST_FILE = 'manifest.json';

export function fileOf(table: string): string {
  return `tables/${table}.copy`;
}

/**
 * What is not kept, and why: bringing it back would undo what happened since. Sessions that were
 * ended would live again, links that were used could be used again, mail that was sent be sent
 * again; what counts attempts belongs to its day.
 */
export const LEFT_OUT: readonly string[] = [
  'session',
  'mailed_token',
  'mail_outbox',
  'throttle',
  // Written by the migrations of whichever code restores.
  'schema_migration',
];

/** @throws Error with one sentence when this is not a manifest that this code can read */
export function parseManifest(text: string): Manifest {
  const read: unknown = JSON.parse(text);
  if (!isManifest(read)) throw new Error('The manifest of the archive is not one of a backup.');
  return read;
}

function isManifest(read: unknown): read is Manifest {
  if (typeof read !== 'object' || read === null) return false;
  const { format, takenAt, migrations, tables } = read as Partial<Record<keyof Manifest, unknown>>;
  return (
    format === ARCHIVE_FORMAT &&
    typeof takenAt === 'string' &&
    Array.isArray(migrations) &&
    migrations.every((name) => typeof name === 'string') &&
    Array.isArray(tables) &&
    tables.every(isTable)
  );
}

function isTable(read: unknown): read is ArchivedTable {
  if (typeof read !== 'object' || read === null) return false;
  const { name, columns, rows, sha256 } = read as Partial<Record<keyof ArchivedTable, unknown>>;
  return (
    typeof name === 'string' &&
    Array.isArray(columns) &&
    columns.every((column) => typeof column === 'string') &&
    typeof rows === 'number' &&
    typeof sha256 === 'string'
  );
}
