import { stat } from 'node:fs/promises';
import { writeBackup } from '../backup/index';
import type { OpsCommand } from '../frame/ops-command';
import { OpsFailure, UsageFailure } from '../frame/ops-failure';
import { requireSchema } from '../migrate/index';

export const backupCommand: OpsCommand = {
  name: 'backup',
  summary: 'write the whole database into one file',
  usage: `
npm run ops -- backup [--out <file>] [--json]

Writes everything, as it is at one moment, while Samråd goes on running. The file is a zip archive
that only its owner may read; it gets its name when it is whole. Not in it: sessions, one-time links,
mail that waits, and counters of attempts. It holds personal data: keep it as you keep the database.

  --out <file>   samrad-<date>-<time>.zip in the present folder when left out; never overwritten

--json ends with {"file", "bytes", "tables", "rows", "takenAt", "seconds"}.`,
  options: { out: { type: 'string' } },
  async run({ databaseUrl, positionals, values, progress, resolvePath }) {
    if (positionals.length > 0) throw new UsageFailure('backup takes no words, only --out <file>.');
    const started = performance.now();
    const out = typeof values['out'] === 'string' ? values['out'] : defaultName(new Date());
    const file = resolvePath(out);
    if (await isThere(file)) throw new OpsFailure(`${file} exists already.`);
    await requireSchema(databaseUrl);
    const { tables, takenAt } = await writeBackup(databaseUrl, file, progress);
    const rows = tables.reduce((sum, table) => sum + table.rows, 0);
    const { size: bytes } = await stat(file);
    const seconds = Math.round(performance.now() - started) / 1000;
    return {
      said: `${rows} rows of ${tables.length} tables are in ${file} (${bytes} bytes).`,
      json: { file, bytes, tables: tables.length, rows, takenAt, seconds },
    };
  },
};

function defaultName(now: Date): string {
  return `samrad-${now.toISOString().slice(0, 19).replace('T', '-').replaceAll(':', '')}.zip`;
}

async function isThere(file: string): Promise<boolean> {
  return (await stat(file).catch(() => null)) !== null;
}
