import nx from '@nx/eslint-plugin';
import angular from 'angular-eslint';
import prettier from 'eslint-config-prettier';
import tseslint from 'typescript-eslint';
import { depConstraints } from './libs/workspace/nx/boundaries.mjs';

const WEB = ['libs/*/web/**/*.ts', 'apps/web/**/*.ts'];

const boundaries = {
  files: ['{libs,apps}/**/*.{ts,mjs}'],
  plugins: { '@nx': nx },
  rules: {
    '@nx/enforce-module-boundaries': [
      'error',
      {
        enforceBuildableLibDependency: false,
        // migrations/ stands outside every project; the boot code runs before any alias resolves.
        allow: ['^(\\.\\./)+migrations/index$', '^(\\.\\./)+libs/workspace/'],
        // A subject's pages load late, its data and components may be needed early.
        checkDynamicDependenciesExceptions: ['.*'],
        depConstraints,
      },
    ],
  },
};

const house = {
  files: ['**/*.{ts,mjs}'],
  rules: {
    'max-lines-per-function': ['error', { max: 60, skipBlankLines: true, skipComments: true }],
    // A constructor may have six collaborators.
    'max-params': ['error', 6],
    eqeqeq: ['error', 'always', { null: 'ignore' }],
    'no-console': 'error',
    'no-restricted-syntax': [
      'error',
      { selector: 'TSEnumDeclaration', message: 'Use an `as const` object or a string union.' },
    ],
    '@typescript-eslint/no-explicit-any': 'error',
    '@typescript-eslint/no-unused-vars': [
      'error',
      { argsIgnorePattern: '^_', caughtErrorsIgnorePattern: '^_', ignoreRestSiblings: true },
    ],
  },
};

export default tseslint.config(
  {
    ignores: [
      'node_modules/**',
      'dist/**',
      'tmp/**',
      '.nx/**',
      '.angular/**',
      '.samrad/**',
      '**/*.cjs',
    ],
  },
  { linterOptions: { reportUnusedDisableDirectives: 'error', noInlineConfig: true } },
  ...tseslint.configs.recommended.map((config) => ({ ...config, files: ['**/*.{ts,mjs}'] })),
  house,
  boundaries,
  {
    // A describe block is long by nature, and so is the SQL of a change.
    files: ['**/*.spec.ts', '**/*.e2e.ts', '**/testing/**/*.ts', 'migrations/*.ts'],
    rules: { 'max-lines-per-function': 'off' },
  },
  {
    // The command line and its build write to the terminal.
    files: ['apps/ops/**/*.{ts,mjs}', 'libs/workspace/**/*.{ts,mjs}'],
    rules: { 'no-console': 'off' },
  },
  ...angular.configs.tsRecommended.map((config) => ({ ...config, files: WEB })),
  {
    files: WEB,
    processor: angular.processInlineTemplates,
    rules: {
      '@angular-eslint/component-selector': [
        'error',
        { type: 'element', prefix: ['app', 'sr'], style: 'kebab-case' },
      ],
      '@angular-eslint/directive-selector': [
        'error',
        { type: 'attribute', prefix: ['app', 'sr'], style: 'camelCase' },
      ],
    },
  },
  ...[...angular.configs.templateRecommended, ...angular.configs.templateAccessibility].map(
    (config) => ({ ...config, files: ['libs/*/web/**/*.html', 'apps/web/**/*.html'] }),
  ),
  prettier,
);
