/**
 * One fixture per edge of the house: who imports what, and whether the rule has to bite. They are
 * written into a small workspace of their own (workspace.mjs) with this repository's rule.
 * @typedef {object} Edge
 * @property {string} name
 * @property {string} file below the workspace
 * @property {string} code
 * @property {boolean} isForbidden
 */

/** @param {string} target */
const use = (target) => `import { mark } from '${target}';\nexport const copy = mark;\n`;

/** @param {string} name */
const packaged = (name) => `import * as all from '${name}';\nexport const copy = all;\n`;

/** @type {readonly (readonly [string, string, string])[]} */
const forbidden = [
  ['a contract imports a core', 'libs/register/contract', use('@samrad/register/core')],
  ['a contract imports an api', 'libs/register/contract', use('@samrad/platform/api')],
  ['a contract imports a web side', 'libs/register/contract', use('@samrad/platform/web')],
  ['a contract imports Angular', 'libs/register/contract', packaged('@angular/core')],
  ['a contract imports the ORM', 'libs/register/contract', packaged('typeorm')],
  ['a core imports an api', 'libs/register/core', use('@samrad/platform/api')],
  ['a core imports a web side', 'libs/register/core', use('@samrad/platform/web')],
  ['a core imports Nest', 'libs/register/core', packaged('@nestjs/common')],
  ['a core imports its own api by path', 'libs/register/core', use('../api/index')],
  ['an api imports a web side', 'libs/register/api', use('@samrad/register/web')],
  ['an api imports Angular', 'libs/register/api', packaged('@angular/core')],
  ['a web side imports its own api', 'libs/register/web', use('@samrad/register/api')],
  ['a web side imports a lower api', 'libs/register/web', use('@samrad/platform/api')],
  ['a web side imports its own api by path', 'libs/register/web', use('../api/index')],
  ['a web side imports the ORM', 'libs/register/web', packaged('typeorm')],
  ['a lower subject imports a higher one', 'libs/platform/api', use('@samrad/register/api')],
  [
    'a lower contract imports a higher one',
    'libs/platform/contract',
    use('@samrad/register/contract'),
  ],
  ['a lower web side imports a higher one', 'libs/platform/web', use('@samrad/register/web')],
  [
    'a lower subject loads a higher one late',
    'libs/platform/api',
    "export const late = () => import('@samrad/register/api');\n",
  ],
  ['a subject imports past a facade', 'libs/register/api', use('../../platform/api/inner')],
  ['a subject imports an app', 'libs/register/api', use('../../../apps/api/src/main')],
  ['the web app imports an api', 'apps/web/src', use('@samrad/register/api')],
  ['the api app imports a web side', 'apps/api/src', use('@samrad/register/web')],
  ['the command line imports a web side', 'apps/ops/src', use('@samrad/register/web')],
  ['the bench imports an api', 'apps/bench/src', use('@samrad/register/api')],
  ['the bench imports another app', 'apps/bench/src', use('../../ops/src/main')],
  ['the api app imports another app', 'apps/api/src', use('../../ops/src/main')],
];

/** @type {readonly (readonly [string, string, string])[]} */
const allowed = [
  [
    'a contract imports a lower contract',
    'libs/register/contract',
    use('@samrad/platform/contract'),
  ],
  ['a core imports its contract', 'libs/register/core', use('@samrad/register/contract')],
  ['an api imports its core', 'libs/register/api', use('@samrad/register/core')],
  ['an api imports a lower api', 'libs/register/api', use('@samrad/platform/api')],
  ['an api imports Nest', 'libs/register/api', packaged('@nestjs/common')],
  ['a web side imports its contract', 'libs/register/web', use('@samrad/register/contract')],
  ['a web side imports its core', 'libs/register/web', use('@samrad/register/core')],
  ['a web side imports a lower web side', 'libs/register/web', use('@samrad/platform/web')],
  ['a web side imports Angular', 'libs/register/web', packaged('@angular/core')],
  ['the api app imports an api', 'apps/api/src', use('@samrad/register/api')],
  ['the web app imports a web side', 'apps/web/src', use('@samrad/register/web')],
  ['the bench imports a contract', 'apps/bench/src', use('@samrad/register/contract')],
];

/**
 * @param {boolean} isForbidden
 * @returns {(edge: readonly [string, string, string], index: number) => Edge}
 */
const asEdge =
  (isForbidden) =>
  ([name, folder, code], index) => ({
    name,
    code,
    isForbidden,
    file: `${folder}/${isForbidden ? 'forbidden' : 'allowed'}-${index}.ts`,
  });

/** Every edge that is tried. */
export const edges = [...forbidden.map(asEdge(true)), ...allowed.map(asEdge(false))];
