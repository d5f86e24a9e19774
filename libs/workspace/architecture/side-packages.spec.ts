import { leakedTesting, strayPackages } from './side-packages';
import { codeFiles } from './source-tree';

const files = codeFiles();

describe('packages from outside', () => {
  it('are those of the side’s list', () => {
    expect(strayPackages(files)).toEqual([]);
  });

  it.each([
    ['contract', "import express from 'express';", 'express'],
    ['contract', "import { IsIn } from 'class-validator';", 'class-validator'],
    ['contract', "import { randomUUID } from 'node:crypto';", 'node:crypto'],
    ['contract', "import type { Request } from 'express';", 'express'],
    ['contract', "export { z } from 'zod';", 'zod'],
    ['contract', "export type R = import('express').Request;", 'express'],
    ['core', "import helmet from 'helmet';", 'helmet'],
    ['core', "import { readFileSync } from 'node:fs';", 'node:fs'],
    ['web', "import { readFileSync } from 'node:fs';", 'node:fs'],
    ['web', "import 'express';", 'express'],
    ['web', "const late = import('helmet');", 'helmet'],
    ['web', "import { IsIn } from 'class-validator';", 'class-validator'],
  ])('of a %s never come in by: %s', (side, text, specifier) => {
    const path = `libs/people/${side}/fixture.ts`;
    expect(strayPackages([{ path, text }])).toEqual([`${path}: ${specifier}`]);
  });

  it.each([
    ['contract', "import { LANGUAGES } from '@samrad/platform/contract';"],
    ['core', "import { parse } from 'csv-parse';\nimport { Readable } from 'node:stream';"],
    ['web', "import { signal } from '@angular/core';\nimport { io } from 'socket.io-client';"],
    ['api', "import express from 'express';"],
  ])('of a %s may be: %s', (side, text) => {
    expect(strayPackages([{ path: `libs/people/${side}/fixture.ts`, text }])).toEqual([]);
  });

  it('are anybody’s in a test', () => {
    const text = "import fc from 'fast-check';";
    expect(strayPackages([{ path: 'libs/people/contract/slug.spec.ts', text }])).toEqual([]);
  });
});

describe('what is for tests', () => {
  it('is taken in tests only', () => {
    expect(leakedTesting(files)).toEqual([]);
  });

  it.each([
    ['libs/people/api/index.ts', '@samrad/platform/api/testing'],
    ['libs/people/web/data/session.ts', '@samrad/platform/web/testing'],
    ['libs/people/api/people.module.ts', './testing'],
    ['libs/people/api/http/me.controller.ts', '../testing/visitor'],
    ['apps/api/src/main.ts', '@samrad/people/api/testing'],
    ['apps/api/src/main.ts', '../testing/start-app'],
    ['apps/ops/src/main.ts', '@samrad/register/api/testing'],
  ])('never goes into %s as %s', (path, specifier) => {
    const text = `import { made } from '${specifier}';`;
    expect(leakedTesting([{ path, text }])).toEqual([`${path}: ${specifier}`]);
  });

  it.each(['libs/people/api/http/me.api.spec.ts', 'libs/people/api/testing/visitor.ts'])(
    'goes into %s',
    (path) => {
      const text = "import { made } from '@samrad/platform/api/testing';";
      expect(leakedTesting([{ path, text }])).toEqual([]);
    },
  );
});
