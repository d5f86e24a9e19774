import { fileURLToPath, pathToFileURL } from 'node:url';
import { bundle } from '../../../libs/workspace/build/bundle.mjs';

// `npm run bench [-- name] …`: bundles the bench and runs it. The product has been built before.

const PROGRAM = 'tmp/bench/program/main.mjs';
const root = fileURLToPath(new URL('../../../', import.meta.url));

process.chdir(root);
await bundle(root, 'apps/bench/src/main.ts', PROGRAM);
await import(pathToFileURL(`${root}${PROGRAM}`).href);
