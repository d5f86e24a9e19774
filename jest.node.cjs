// Unit and integration tests of everything that runs in Node.
// Run with `node --experimental-vm-modules node_modules/jest/bin/jest.js -c jest.node.cjs`:
// Nest is ESM-only, and jest can only require() it with that flag on Node >= 24.9.
const NEEDS_DATABASE = '\\.(int|api|live)\\.spec\\.ts$';

const shared = {
  rootDir: __dirname,
  roots: ['<rootDir>/libs', '<rootDir>/apps'],
  testEnvironment: 'node',
  moduleFileExtensions: ['ts', 'mjs', 'js', 'cjs', 'json', 'node'],
  moduleNameMapper: { '^@samrad/(.+)$': '<rootDir>/libs/$1/index.ts' },
  modulePathIgnorePatterns: ['<rootDir>/dist/', '<rootDir>/tmp/', '<rootDir>/\\.'],
  transform: {
    '\\.ts$': [
      '@swc/jest',
      {
        swcrc: false,
        sourceMaps: 'inline',
        module: { type: 'commonjs' },
        jsc: {
          target: 'es2023',
          keepClassNames: true,
          parser: { syntax: 'typescript', decorators: true },
          transform: {
            legacyDecorator: true,
            decoratorMetadata: true,
            useDefineForClassFields: false,
          },
        },
      },
    ],
  },
  setupFiles: ['reflect-metadata'],
};

const notHere = ['/node_modules/', '/libs/[^/]+/web/', '/apps/web(-e2e)?/', '/fixtures/'];

module.exports = {
  maxWorkers: 2,
  projects: [
    {
      ...shared,
      displayName: 'unit',
      testMatch: ['**/*.spec.ts'],
      testPathIgnorePatterns: [...notHere, NEEDS_DATABASE],
    },
    {
      ...shared,
      displayName: 'integration',
      testRegex: [NEEDS_DATABASE],
      testPathIgnorePatterns: notHere,
      globalSetup: '<rootDir>/libs/workspace/testing/database-setup.mjs',
      globalTeardown: '<rootDir>/libs/workspace/testing/database-teardown.mjs',
      setupFilesAfterEnv: ['<rootDir>/libs/workspace/testing/integration-setup.ts'],
    },
  ],
};
