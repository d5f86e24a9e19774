import { existsSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { bundle } from './bundle.mjs';

/** Node entries and where their bundles go. */
const NODE_ENTRIES = [
  ['apps/api/src/main.ts', 'dist/api/main.mjs'],
  ['apps/ops/src/main.ts', 'dist/ops/main.mjs'],
];

const root = fileURLToPath(new URL('../../../', import.meta.url));

for (const [entry = '', outfile = ''] of NODE_ENTRIES) {
  if (existsSync(`${root}${entry}`)) await bundle(root, entry, outfile);
}
