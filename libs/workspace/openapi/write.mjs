// @ts-check
import { mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { describeApi } from './describe.mjs';

// `node write.mjs` writes docs/api/openapi.json; with --check it fails when the file is not current.
const root = fileURLToPath(new URL('../../../', import.meta.url));
const file = join(root, 'docs/api/openapi.json');
const current = `${JSON.stringify(describeApi(root), null, 2)}\n`;

if (process.argv.includes('--check')) {
  if (readFileSync(file, 'utf8') !== current) {
    console.error('docs/api/openapi.json is not current: run `npm run openapi` and commit it.');
    process.exitCode = 1;
  }
} else {
  mkdirSync(dirname(file), { recursive: true });
  writeFileSync(file, current);
  console.error(`Wrote docs/api/openapi.json.`);
}
