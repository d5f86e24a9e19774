import { createHash, randomBytes } from 'node:crypto';
import {
  accessSync,
  chmodSync,
  constants,
  existsSync,
  mkdirSync,
  readFileSync,
  statSync,
  writeFileSync,
} from 'node:fs';
import { homedir, userInfo } from 'node:os';
import { basename, dirname, join, resolve } from 'node:path';
import { canReach, databaseIdentity } from '../../../libs/workspace/postgres/identity.mjs';
import { EXIT, Failure } from './failure.mjs';

/**
 * The folder that holds database, password and state; made when it is missing.
 * SAMRAD_DATA, else `.samrad/` in the repository. Where that cannot be (the repository is out of
 * reach for the user that root runs PostgreSQL as, or not writable for us) a folder per clone below
 * /var/lib/samrad (root) or ~/.local/share/samrad.
 * @param {string} root
 */
export function openDataFolder(root) {
  const chosen = process.env.SAMRAD_DATA;
  const folder = chosen ? resolve(root, chosen) : defaultFolder(root);
  make(folder);
  requireOwn(folder);
  if (!canReach(folder, databaseIdentity())) {
    throw new Failure(
      `PostgreSQL cannot reach the data folder ${folder}: a folder above it is closed to the user it runs as; set SAMRAD_DATA to another.`,
      EXIT.dataFolder,
    );
  }
  return folder;
}

/** @param {string} root */
function defaultFolder(root) {
  const inRepository = join(root, '.samrad');
  const usable = existsSync(inRepository) || isWritable(root);
  if (usable && canReach(root, databaseIdentity())) return inRepository;
  const clone = `${basename(root)}-${createHash('sha256').update(root).digest('hex').slice(0, 8)}`;
  const base =
    process.getuid?.() === 0 ? '/var/lib/samrad' : join(homedir(), '.local/share/samrad');
  return join(base, clone);
}

/** @param {string} folder */
function make(folder) {
  try {
    // Parents get the usual mode: 0700 on them would shut out the user that PostgreSQL runs as.
    mkdirSync(dirname(folder), { recursive: true });
    if (existsSync(folder)) return;
    mkdirSync(folder);
    chmodSync(folder, process.getuid?.() === 0 ? 0o711 : 0o700);
  } catch (problem) {
    const why = problem instanceof Error ? problem.message : String(problem);
    throw new Failure(
      `The data folder ${folder} cannot be made (${why}): set SAMRAD_DATA to one that can.`,
      EXIT.dataFolder,
    );
  }
}

/** @param {string} folder */
function requireOwn(folder) {
  const owner = statSync(folder).uid;
  const self = process.getuid?.() ?? owner;
  if (owner === self) {
    if (isWritable(folder)) return;
    throw new Failure(`The data folder ${folder} is not writable.`, EXIT.dataFolder);
  }
  throw new Failure(
    `The data folder ${folder} belongs to another user (number ${owner}), and this is ${userInfo().username}: run as its owner, or set SAMRAD_DATA to a folder of your own.`,
    EXIT.dataFolder,
  );
}

/** @param {string} path */
function isWritable(path) {
  try {
    accessSync(path, constants.W_OK | constants.X_OK);
    return true;
  } catch {
    return false;
  }
}

/**
 * The database password of this data folder, generated once, readable by its owner only.
 * @param {string} folder
 */
export function databasePassword(folder) {
  const file = join(folder, 'database-password');
  if (!existsSync(file)) {
    writeFileSync(file, randomBytes(24).toString('base64url'), { mode: 0o600, flag: 'wx' });
  }
  return readFileSync(file, 'utf8');
}
