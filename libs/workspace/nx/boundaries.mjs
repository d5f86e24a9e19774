import { SUBJECTS } from './subjects.mjs';

const NODE_ONLY = ['@nestjs/*', 'typeorm', 'pg', 'pg-*', 'passport*', 'nodemailer', '@node-rs/*'];
const BROWSER_ONLY = ['@angular/*', 'socket.io-client', '@fontsource*/*'];

/** What a side may import. An import has to satisfy the rule of its side AND of its subject. */
const sides = [
  {
    sourceTag: 'side:contract',
    onlyDependOnLibsWithTags: ['side:contract'],
    bannedExternalImports: [...NODE_ONLY, ...BROWSER_ONLY, 'rxjs', 'socket.io'],
  },
  {
    sourceTag: 'side:core',
    onlyDependOnLibsWithTags: ['side:contract', 'side:core'],
    bannedExternalImports: [...NODE_ONLY, ...BROWSER_ONLY, 'rxjs', 'socket.io'],
  },
  {
    sourceTag: 'side:api',
    onlyDependOnLibsWithTags: ['side:contract', 'side:core', 'side:api'],
    bannedExternalImports: BROWSER_ONLY.filter((name) => name !== 'socket.io-client'),
  },
  {
    sourceTag: 'side:web',
    onlyDependOnLibsWithTags: ['side:contract', 'side:core', 'side:web'],
    bannedExternalImports: [...NODE_ONLY, 'socket.io'],
  },
  { sourceTag: 'side:workspace', onlyDependOnLibsWithTags: ['side:workspace'] },
];

const subjects = SUBJECTS.map((subject, position) => ({
  sourceTag: `scope:${subject}`,
  onlyDependOnLibsWithTags: SUBJECTS.slice(0, position + 1).map((lower) => `scope:${lower}`),
}));

/** Composition roots know every subject, each only from the sides that belong to its process. */
const apps = [
  {
    sourceTag: 'app:api',
    onlyDependOnLibsWithTags: ['side:contract', 'side:core', 'side:api'],
    bannedExternalImports: BROWSER_ONLY.filter((name) => name !== 'socket.io-client'),
  },
  {
    sourceTag: 'app:ops',
    onlyDependOnLibsWithTags: ['side:contract', 'side:core', 'side:api', 'side:workspace'],
    bannedExternalImports: BROWSER_ONLY.filter((name) => name !== 'socket.io-client'),
  },
  {
    sourceTag: 'app:web',
    onlyDependOnLibsWithTags: ['side:contract', 'side:core', 'side:web'],
    bannedExternalImports: [...NODE_ONLY, 'socket.io'],
  },
  {
    sourceTag: 'app:web-e2e',
    onlyDependOnLibsWithTags: ['side:contract', 'side:workspace'],
  },
  // Measures from outside, as a client and as a database: it knows contracts and no code of the api.
  {
    sourceTag: 'app:bench',
    onlyDependOnLibsWithTags: ['side:contract', 'side:workspace'],
    bannedExternalImports: ['@nestjs/*', 'typeorm', '@angular/*'],
  },
];

/** Constraints for `@nx/enforce-module-boundaries`. */
export const depConstraints = [...sides, ...subjects, ...apps];
