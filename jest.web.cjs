// Component tests of everything that runs in a browser. Run WITHOUT --experimental-vm-modules:
// the CommonJS preset fails under it.
const { createCjsPreset } = require('jest-preset-angular/presets');

const ESM_ONLY = ['intl-messageformat', '@formatjs'].join('|');

module.exports = {
  ...createCjsPreset({ tsconfig: '<rootDir>/libs/tsconfig.web.jest.json' }),
  displayName: 'web',
  rootDir: __dirname,
  roots: ['<rootDir>/libs', '<rootDir>/apps'],
  maxWorkers: 2,
  testMatch: ['<rootDir>/libs/*/web/**/*.spec.ts', '<rootDir>/apps/web/**/*.spec.ts'],
  moduleNameMapper: { '^@samrad/(.+)$': '<rootDir>/libs/$1/index.ts' },
  modulePathIgnorePatterns: ['<rootDir>/dist/', '<rootDir>/tmp/', '<rootDir>/\\.'],
  transformIgnorePatterns: [`node_modules/(?!.*\\.mjs$|(${ESM_ONLY})/)`],
  setupFilesAfterEnv: ['<rootDir>/libs/workspace/testing/web-setup.ts'],
};
