import { Archive, restoreBackup } from '../backup/index';
import type { OpsCommand } from '../frame/ops-command';
import { UsageFailure } from '../frame/ops-failure';

export const restoreCommand: OpsCommand = {
  name: 'restore',
  summary: 'bring a backup back into an empty database',
  usage: `
npm run ops -- restore <file> [--check] [--json]

Reads a file that "backup" wrote, of this version or an older one, into an empty database: set
SAMRAD_DATA to a new folder, or DATABASE_URL to an empty database. The file is checked whole before
anything is written, and the record after it; when something is wrong, the database stays empty.
Everybody has to sign in anew.

  --check   only check the file; needs an empty database as little as it changes one

--json ends with {"file", "takenAt", "tables", "rows", "restored", "seconds"}.`,
  options: { check: { type: 'boolean' } },
  async run(context) {
    const [name, ...more] = context.positionals;
    if (name === undefined || more.length > 0) throw new UsageFailure('Name one file to restore.');
    const started = performance.now();
    const file = context.resolvePath(name);
    const isCheck = context.values['check'] === true;
    const archive = await Archive.open(file);
    try {
      await (isCheck
        ? archive.requireWhole()
        : restoreBackup(context.databaseUrl, archive, context.progress));
    } finally {
      archive.close();
    }
    const { takenAt, tables } = archive.manifest;
    const rows = tables.reduce((sum, table) => sum + table.rows, 0);
    const seconds = Math.round(performance.now() - started) / 1000;
    const done = isCheck ? 'The backup is whole' : 'The backup is restored';
    return {
      said: `${done}: ${rows} rows of ${tables.length} tables, as of ${takenAt}.`,
      json: { file, takenAt, tables: tables.length, rows, restored: !isCheck, seconds },
    };
  },
};
