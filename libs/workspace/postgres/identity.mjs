import { execFileSync } from 'node:child_process';
import { accessSync, constants, statSync } from 'node:fs';
import { dirname, resolve } from 'node:path';

/**
 * The user that PostgreSQL runs as: it refuses to run as root, so root drops to `postgres` or, where
 * there is none, to `nobody`. Nothing for an ordinary user, who runs it as himself.
 * @typedef {{ uid: number, gid: number }} Identity
 * @returns {Identity | undefined}
 */
export function databaseIdentity() {
  if (process.getuid?.() !== 0) return undefined;
  for (const user of ['postgres', 'nobody']) {
    try {
      const id = (/** @type {string} */ flag) =>
        Number(execFileSync('id', [flag, user], { stdio: ['ignore', 'pipe', 'ignore'] }));
      return { uid: id('-u'), gid: id('-g') };
    } catch {
      // This machine has no such user; try the next.
    }
  }
  throw new Error('PostgreSQL does not run as root, and there is no user postgres or nobody here.');
}

/**
 * Whether every folder down to `path` lets the identity through. Folders that do not exist yet are
 * passed over: they are made with a mode that does.
 * @param {string} path
 * @param {Identity | undefined} identity
 */
export function canReach(path, identity) {
  for (let folder = resolve(path); ; folder = dirname(folder)) {
    if (!isTraversable(folder, identity)) return false;
    if (folder === dirname(folder)) return true;
  }
}

/** @param {string} folder @param {Identity | undefined} identity */
function isTraversable(folder, identity) {
  const stats = statSync(folder, { throwIfNoEntry: false });
  if (!stats) return true;
  if (!identity) return isExecutable(folder);
  if (stats.uid === identity.uid) return (stats.mode & 0o100) !== 0;
  if (stats.gid === identity.gid) return (stats.mode & 0o010) !== 0;
  return (stats.mode & 0o001) !== 0;
}

/** @param {string} path */
function isExecutable(path) {
  try {
    accessSync(path, constants.X_OK);
    return true;
  } catch {
    return false;
  }
}
