import { createHash } from 'node:crypto';
import { existsSync, readFileSync, statSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { EXIT, Failure } from './failure.mjs';
import { run } from './run.mjs';
import { step } from './steps.mjs';

/**
 * Installs the packages when there are none or the lock has changed since.
 * `npm install --no-save` and not `npm ci`: see CONTRIBUTING, "Packages".
 * @param {string} root
 */
export async function ensureInstalled(root) {
  const lock = join(root, 'package-lock.json');
  const marker = join(root, 'node_modules', '.samrad-installed');
  const wanted = createHash('sha256').update(readFileSync(lock)).digest('hex');
  if (isInstalled(root, marker, wanted)) return;
  await step('installing packages (a few minutes the first time)', async () => {
    const code = await npmInstall(root);
    if (code !== 0) {
      throw new Failure(
        'npm could not install the packages; what it said stands above.',
        EXIT.installFailed,
      );
    }
    writeFileSync(marker, wanted);
  });
}

/** @param {string} root @param {string} marker @param {string} wanted */
function isInstalled(root, marker, wanted) {
  if (existsSync(marker)) return readFileSync(marker, 'utf8') === wanted;
  // Installed by hand: npm's own record is newer than the lock.
  const record = statSync(join(root, 'node_modules', '.package-lock.json'), {
    throwIfNoEntry: false,
  });
  return !!record && record.mtimeMs >= statSync(join(root, 'package-lock.json')).mtimeMs;
}

/** @param {string} root */
function npmInstall(root) {
  const args = ['install', '--no-save', '--prefer-offline', '--no-audit', '--no-fund'];
  const npm = process.env.npm_execpath;
  const env = { ...process.env, npm_config_loglevel: 'error', NODE_ENV: 'development' };
  return npm?.endsWith('.js')
    ? run(process.execPath, [npm, ...args], { cwd: root, env })
    : run(process.platform === 'win32' ? 'npm.cmd' : 'npm', args, { cwd: root, env });
}
