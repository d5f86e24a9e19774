import type { OpsCommand } from '../frame/ops-command';
import { migrate } from '../migrate/index';

export const migrateCommand: OpsCommand = {
  name: 'migrate',
  summary: 'bring the database up to this version of the code',
  usage: `
npm run ops -- migrate [--json]

Applies every migration that the database lacks, each in a transaction of its own, under a lock.
Refuses a database whose schema is newer than the code (exit code 14).
--json ends with {"applied": [names], "schema": name of the newest}.`,
  async run({ databaseUrl, progress }) {
    const { applied, schema } = await migrate(databaseUrl, progress);
    const said = applied.length === 0 ? 'The schema is up to date.' : `${applied.length} applied.`;
    return { said, json: { applied, schema } };
  },
};
