import { existsSync } from 'node:fs';
import { join } from 'node:path';
import { EXIT, Failure } from './failure.mjs';

/** What the boot code itself runs on. */
const OLDEST_BOOT = [20, 19];
/** What build and API run on where the registry has no Node for the machine (a Mac). */
const OLDEST_OWN = [24, 15];

/** @param {readonly number[]} oldest */
function isAtLeast(oldest) {
  const [major = 0, minor = 0] = process.versions.node.split('.').map(Number);
  const [wantedMajor = 0, wantedMinor = 0] = oldest;
  return major > wantedMajor || (major === wantedMajor && minor >= wantedMinor);
}

/** Throws when this Node cannot even run the boot code. */
export function requireBootNode() {
  if (isAtLeast(OLDEST_BOOT)) return;
  throw new Failure(
    `Node ${process.versions.node} is too old: Samråd needs Node ${OLDEST_BOOT.join('.')} or newer.`,
    EXIT.nodeTooOld,
  );
}

/**
 * The Node that build, API and commands run on: the one pinned in package.json, installed from the
 * npm registry (ADR 0002), else this one when it is new enough.
 * @param {string} root
 */
export function pinnedNode(root) {
  const platform = process.platform === 'win32' ? 'win' : process.platform;
  const binary = process.platform === 'win32' ? 'node.exe' : 'node';
  const pinned = join(root, 'node_modules', `node-${platform}-${process.arch}`, 'bin', binary);
  if (existsSync(pinned)) return pinned;
  if (isAtLeast(OLDEST_OWN)) return process.execPath;
  throw new Failure(
    `The npm registry has no Node for ${process.platform}-${process.arch}: ` +
      `install Node ${OLDEST_OWN.join('.')} or newer (this is ${process.versions.node}).`,
    EXIT.nodeTooOld,
  );
}
