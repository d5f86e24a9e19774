import { importsOf, type SourceFile } from './source-tree';

/** `@samrad/` imports are the boundary rule's; these are the packages from outside, by their names. */
type Allowed = readonly RegExp[];

/**
 * What a side may take from outside the repository. Closed, because a list of what is forbidden
 * never names the package that somebody adds tomorrow.
 */
const ALLOWED: Readonly<Record<string, Allowed>> = {
  contract: [],
  core: [/^csv-parse$/, /^node:stream$/],
  web: [/^@angular\//, /^rxjs$/, /^intl-messageformat$/, /^socket\.io-client$/],
};

const SIDE = /^libs\/(?!workspace\/)[^/]+\/(contract|core|web)\//;
const TEST = /\.spec\.ts$|\/testing\//;

/** Where only tests may go. */
const FOR_TESTS =
  /\.spec\.ts$|\.e2e\.ts$|\/testing\/|^apps\/web-e2e\/|^apps\/api\/(access|hostile)\//;

/** `path: specifier` of every import from outside that is not on the side's list. */
export function strayPackages(files: readonly SourceFile[]): string[] {
  return files.flatMap((file) => {
    const allowed = ALLOWED[SIDE.exec(file.path)?.[1] ?? ''];
    if (!allowed || TEST.test(file.path)) return [];
    return importsOf(file)
      .filter(({ specifier }) => !/^(\.|@samrad\/)/.test(specifier))
      .filter(({ specifier }) => !allowed.some((pattern) => pattern.test(specifier)))
      .map(({ specifier }) => `${file.path}: ${specifier}`);
  });
}

/** `path: specifier` of every import of builders and fixtures by what is not a test. */
export function leakedTesting(files: readonly SourceFile[]): string[] {
  return files.flatMap((file) =>
    FOR_TESTS.test(file.path)
      ? []
      : importsOf(file)
          .filter(({ target, specifier }) => /\/testing(\/|$)/.test(target ?? specifier))
          .map(({ specifier }) => `${file.path}: ${specifier}`),
  );
}
