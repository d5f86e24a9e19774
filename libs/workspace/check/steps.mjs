const JEST = 'node_modules/jest/bin/jest.js';
// Nest is ESM-only: jest can require() it with this flag. The browser's preset fails under it.
const NODE_JEST = ['--experimental-vm-modules', '--disable-warning=ExperimentalWarning', JEST];

/**
 * One step of `npm test`: a program, run with the pinned Node. A step with `results` is a jest run
 * whose tests count one by one; any other counts as one.
 * @typedef {object} Step
 * @property {string} title
 * @property {readonly string[]} args
 * @property {string} [results] jest's JSON, below tmp/check
 */

/**
 * @param {string} name
 * @param {readonly string[]} jest
 * @returns {readonly string[]}
 */
const recorded = (name, jest) => [...jest, '--json', `--outputFile=tmp/check/${name}.json`];

/** What needs one core each: two at a time. @type {readonly Step[]} */
export const staticSteps = [
  { title: 'lint', args: ['node_modules/nx/dist/bin/nx.js', 'run', 'workspace:lint-tree'] },
  {
    title: 'templates',
    args: [
      'node_modules/@angular/compiler-cli/bundles/src/bin/ngc.js',
      '-p',
      'libs/tsconfig.web.json',
    ],
  },
  { title: 'types', args: ['node_modules/typescript/bin/tsc', '-p', 'libs/tsconfig.node.json'] },
  {
    title: 'format',
    args: ['node_modules/prettier/bin/prettier.cjs', '--check', '--log-level', 'warn', '.'],
  },
  {
    title: 'docs/api/openapi.json is current',
    args: ['libs/workspace/openapi/write.mjs', '--check'],
  },
];

/** What takes the whole machine: one after the other. @type {readonly Step[]} */
export const wholeSteps = [
  {
    title: 'unit tests',
    results: 'unit',
    args: recorded('unit', [...NODE_JEST, '--selectProjects', 'unit', '-c', 'jest.node.cjs']),
  },
  {
    title: 'integration tests',
    results: 'integration',
    args: recorded('integration', [
      ...NODE_JEST,
      ...['--selectProjects', 'integration', '-c', 'jest.node.cjs'],
    ]),
  },
  {
    title: 'component tests',
    results: 'web',
    args: recorded('web', [JEST, '-c', 'jest.web.cjs']),
  },
  { title: 'build', args: ['apps/ops/boot/built.mjs'] },
  {
    title: 'browser tests',
    results: 'browser',
    args: recorded('browser', [...NODE_JEST, '-c', 'jest.e2e.cjs']),
  },
];
