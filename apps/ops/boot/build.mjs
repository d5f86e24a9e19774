import { existsSync, mkdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { EXIT, Failure } from './failure.mjs';
import { run } from './run.mjs';
import { sourceHash } from './sources.mjs';
import { step } from './steps.mjs';

/** @type {Record<'node' | 'web', { title: string, proof: string, args: string[] }>} */
const BUILDS = {
  node: {
    title: 'building the API and the command line',
    proof: 'dist/ops/main.mjs',
    args: ['libs/workspace/build/build.mjs'],
  },
  web: {
    title: 'building the web application',
    proof: 'dist/web/browser',
    args: ['node_modules/nx/dist/bin/nx.js', 'run', 'web:build'],
  },
};

/**
 * Builds what is missing or older than its sources.
 * @param {string} root
 * @param {string} node
 * @param {readonly ('node' | 'web')[]} wanted
 */
export async function ensureBuilt(root, node, wanted) {
  for (const name of wanted) {
    const { title, proof, args } = BUILDS[name];
    const marker = join(root, 'dist', `${name}.hash`);
    const hash = sourceHash(root, name);
    if (existsSync(join(root, proof)) && readOrEmpty(marker) === hash) continue;
    await step(title, async () => {
      // A build that fails half-way must not look finished next time.
      rmSync(marker, { force: true });
      const env = { ...process.env, NX_DAEMON: 'false', FORCE_COLOR: '0' };
      const code = await run(node, args, { cwd: root, env, quiet: true });
      if (code !== 0) {
        throw new Failure(`The build failed while ${title}; see above.`, EXIT.buildFailed);
      }
      mkdirSync(join(root, 'dist'), { recursive: true });
      writeFileSync(marker, hash);
    });
  }
}

/** @param {string} file */
function readOrEmpty(file) {
  return existsSync(file) ? readFileSync(file, 'utf8') : '';
}
