import { resolve } from 'node:path';
import { build } from 'esbuild';
import { decorators } from './decorators.mjs';

/**
 * Bundles one Node entry as ESM; packages stay in node_modules, `@samrad/*` is bundled.
 * @param {string} root folder of the repository
 * @param {string} entry path below root
 * @param {string} outfile path below root
 */
export async function bundle(root, entry, outfile) {
  await build({
    absWorkingDir: root,
    entryPoints: [entry],
    outfile: resolve(root, outfile),
    bundle: true,
    packages: 'external',
    tsconfig: resolve(root, 'tsconfig.base.json'),
    platform: 'node',
    format: 'esm',
    target: 'node24',
    keepNames: true,
    sourcemap: true,
    logLevel: 'warning',
    plugins: [decorators],
  });
}
