import { createHash } from 'node:crypto';
import { readFileSync, readdirSync, statSync } from 'node:fs';
import { join } from 'node:path';

const NOT_BUILT = /\.(spec|e2e)\.ts$|(^|\/)(testing|fixtures)\/|\.md$/;
const EVERY_BUILD = ['package-lock.json', 'tsconfig.base.json', 'libs/workspace/build'];

/** What each build is made of, as folders and files below the root. */
export const BUILDS = {
  node: ['apps/api', 'apps/ops/src', 'migrations', ...EVERY_BUILD],
  web: ['apps/web', ...EVERY_BUILD],
};

/** Sides of a subject that go into a build. */
const SIDES = { node: ['contract', 'core', 'api'], web: ['contract', 'core', 'web'] };

/**
 * Hash over names and contents of everything a build reads: equal hash, equal build. Contents and
 * not dates, because a fresh clone has new dates.
 * @param {string} root
 * @param {'node' | 'web'} build
 */
export function sourceHash(root, build) {
  const hash = createHash('sha256');
  const libraries = readdirSync(join(root, 'libs'), { withFileTypes: true })
    .filter((entry) => entry.isDirectory())
    .map((entry) => entry.name)
    .sort()
    .flatMap((subject) => SIDES[build].map((side) => `libs/${subject}/${side}`));
  for (const path of [...BUILDS[build], ...libraries]) {
    for (const file of filesBelow(root, path)) {
      hash
        .update(file)
        .update('\0')
        .update(readFileSync(join(root, file)))
        .update('\0');
    }
  }
  return hash.digest('hex');
}

/**
 * @param {string} root
 * @param {string} path
 * @returns {string[]}
 */
function filesBelow(root, path) {
  const stats = statSync(join(root, path), { throwIfNoEntry: false });
  if (!stats) return [];
  if (!stats.isDirectory()) return NOT_BUILT.test(path) ? [] : [path];
  return readdirSync(join(root, path))
    .sort()
    .flatMap((name) => filesBelow(root, `${path}/${name}`));
}
