import { mkdir, readFile, writeFile } from 'node:fs/promises';
import { dirname, join } from 'node:path';
import type { OpsCommand } from '../frame/ops-command';
import { OpsFailure } from '../frame/ops-failure';
import { schemaOfMigrations } from '../schema/schema-of-migrations';

const FILE = 'docs/database/schema.sql';

export const schemaCommand: OpsCommand = {
  name: 'schema',
  summary: `write ${FILE} from the migrations, or check it`,
  usage: `
npm run ops -- schema [--check] [--json]

Migrates an empty scratch database and writes its catalogue to ${FILE}.

  --check   write nothing; fail when the committed file differs`,
  options: { check: { type: 'boolean' } },
  async run({ databaseUrl, root, values }) {
    const file = join(root, FILE);
    const actual = await schemaOfMigrations(databaseUrl);
    const committed = await readFile(file, 'utf8').catch(() => '');
    const isSame = actual === committed;
    if (values['check'] && !isSame) {
      throw new OpsFailure(
        `${FILE} is not what the migrations make (${firstDifference(committed, actual)}): run npm run ops -- schema.`,
      );
    }
    if (!isSame) {
      await mkdir(dirname(file), { recursive: true });
      await writeFile(file, actual);
    }
    return {
      said: isSame ? `${FILE} is up to date.` : `${FILE} is written.`,
      json: { file: FILE, changed: !isSame },
    };
  },
};

function firstDifference(committed: string, actual: string): string {
  const have = committed.split('\n');
  const line = actual.split('\n').findIndex((text, index) => text !== have[index]);
  return line === -1 ? 'it is longer' : `first at line ${line + 1}`;
}
