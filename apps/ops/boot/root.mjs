import { mkdirSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { createHash } from 'node:crypto';
import { join, resolve } from 'node:path';
import { fileURLToPath } from 'node:url';

/** Folder of the repository. */
export const root = resolve(fileURLToPath(new URL('../../../', import.meta.url)));

/**
 * Lock file for installing and building; outside the repository, which may not be writable.
 * @returns {string}
 */
export function preparationLock() {
  const mark = createHash('sha256').update(root).digest('hex').slice(0, 12);
  const folder = join(tmpdir(), `samrad-${process.getuid?.() ?? 0}`);
  mkdirSync(folder, { recursive: true, mode: 0o700 });
  return join(folder, `${mark}.lock`);
}
