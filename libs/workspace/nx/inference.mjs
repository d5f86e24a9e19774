import { dirname } from 'node:path';

const JEST_NODE =
  'node --experimental-vm-modules --disable-warning=ExperimentalWarning node_modules/jest/bin/jest.js --selectProjects unit integration -c jest.node.cjs';
const JEST_WEB = 'node node_modules/jest/bin/jest.js -c jest.web.cjs';

const TOOLING = [
  '{workspaceRoot}/tsconfig.base.json',
  '{workspaceRoot}/package-lock.json',
  '{workspaceRoot}/libs/tsconfig.*.json',
];

/** @param {string} root @param {'node' | 'web'} platform */
function targets(root, platform) {
  const jest = platform === 'web' ? JEST_WEB : JEST_NODE;
  const jestConfig = `{workspaceRoot}/jest.${platform}.cjs`;
  return {
    test: {
      command: `${jest} --passWithNoTests --testPathPatterns ${root}/`,
      cache: true,
      inputs: ['default', '^default', ...TOOLING, jestConfig, '{workspaceRoot}/migrations/**/*'],
    },
    // The boundary rule reads the neighbours too: without ^default it would stay cached when a
    // dependency changes.
    lint: {
      command: `eslint ${root}`,
      cache: true,
      inputs: ['default', '^default', ...TOOLING, '{workspaceRoot}/eslint.config.mjs'],
    },
    typecheck: {
      command: `node libs/workspace/check/typecheck.mjs ${platform} ${root}`,
      cache: true,
      inputs: ['default', '^default', ...TOOLING],
    },
  };
}

/**
 * A folder `libs/<subject>/<side>` with an index.ts is a project, tagged by its path.
 * @param {string} file
 */
function inferLibrary(file) {
  const root = dirname(file);
  const [, subject = '', side = ''] = root.split('/');
  return {
    name: `${subject}-${side}`,
    root,
    projectType: 'library',
    sourceRoot: root,
    tags: [`scope:${subject}`, `side:${side}`],
    targets: targets(root, side === 'web' ? 'web' : 'node'),
  };
}

/**
 * A folder `apps/<name>` is a project; what its project.json adds (Angular's builder) is merged.
 * @param {string} root
 */
function inferApp(root) {
  const [, name = ''] = root.split('/');
  return {
    name,
    root,
    projectType: 'application',
    sourceRoot: root,
    tags: [`app:${name}`],
    targets: targets(root, name === 'web' ? 'web' : 'node'),
  };
}

const workspace = {
  name: 'workspace',
  root: 'libs/workspace',
  projectType: 'library',
  sourceRoot: 'libs/workspace',
  tags: ['side:workspace'],
  targets: {
    ...targets('libs/workspace', 'node'),
    // One process for the whole tree; never cached, because it reads everything.
    'lint-tree': { command: 'node libs/workspace/check/lint.mjs', cache: false },
  },
};

/** @param {string} file */
function inferProject(file) {
  if (file === 'libs/workspace/nx/inference.mjs') return workspace;
  if (file.startsWith('apps/')) return inferApp(file.split('/').slice(0, 2).join('/'));
  return inferLibrary(file);
}

export const name = 'samrad-inference';

/** Nx plugin: every project, its tags and its targets follow from its path. */
export const createNodes = /** @type {const} */ ([
  '{libs/*/{contract,core,api,web}/index.ts,libs/workspace/nx/inference.mjs,apps/{api,ops,web,bench}/src/main.ts,apps/web-e2e/*.e2e.ts}',
  /** @param {readonly string[]} files */
  (files) =>
    files.map((file) => {
      const project = inferProject(file);
      return [file, { projects: { [project.root]: project } }];
    }),
]);
