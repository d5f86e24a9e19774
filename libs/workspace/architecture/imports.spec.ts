import { existsSync } from 'node:fs';
import { join } from 'node:path';
import { codeFiles, importsOf, projectOf, ROOT } from './source-tree';

const files = codeFiles().map((file) => ({ ...file, imports: importsOf(file) }));

/** Every circle of files that need each other while loading, as a list of its files. */
function circles(): string[][] {
  const edges = new Map(
    files.map(({ path, imports }) => [
      path,
      imports
        .filter(({ isTypeOnly, isLate }) => !isTypeOnly && !isLate)
        .flatMap(({ target }) => (target ? [target] : [])),
    ]),
  );
  const found: string[][] = [];
  const done = new Set<string>();
  const visit = (path: string, trail: string[]): void => {
    const begun = trail.indexOf(path);
    if (begun >= 0) found.push([...trail.slice(begun), path]);
    if (begun >= 0 || done.has(path)) return;
    for (const next of edges.get(path) ?? []) visit(next, [...trail, path]);
    done.add(path);
  };
  for (const path of edges.keys()) visit(path, []);
  return found;
}

describe('imports', () => {
  it('are found', () => {
    expect(files.flatMap(({ imports }) => imports).length).toBeGreaterThan(100);
  });

  it('never go in a circle between files', () => {
    expect(circles()).toEqual([]);
  });

  it('lead to a file that exists', () => {
    const lost = files.flatMap(({ path, imports }) =>
      imports
        .filter(({ target }) => target && !existsSync(join(ROOT, target)))
        .map(({ specifier }) => `${path}: ${specifier}`),
    );
    expect(lost).toEqual([]);
  });

  it('enter another project by its facade only', () => {
    const allowed = /^(@samrad\/[a-z-]+\/(contract|core|api|web))(\/(testing|pages|map))?$/;
    const past = files.flatMap(({ path, imports }) =>
      imports
        .filter(({ specifier }) => specifier.startsWith('@samrad/') && !allowed.test(specifier))
        .map(({ specifier }) => `${path}: ${specifier}`),
    );
    expect(past).toEqual([]);
  });

  it('reach the workspace tools from the boot code and tests of the whole only', () => {
    const reached = files.flatMap(({ path, imports }) =>
      /^(libs\/workspace|apps\/ops|apps\/web-e2e|apps\/bench)\//.test(path)
        ? []
        : imports
            .filter(({ target }) => target?.startsWith('libs/workspace/'))
            .map(({ specifier }) => `${path}: ${specifier}`),
    );
    expect(reached).toEqual([]);
  });

  it('of a migration are typeorm and nothing else', () => {
    const others = files
      .filter(({ path }) => /^migrations\/\d/.test(path))
      .flatMap(({ path, imports }) =>
        imports
          .filter(({ specifier }) => specifier !== 'typeorm')
          .map(({ specifier }) => `${path}: ${specifier}`),
      );
    expect(others).toEqual([]);
  });

  it('of the migrations index take in every migration', () => {
    const index = files.find(({ path }) => path === 'migrations/index.ts');
    const taken = index?.imports.map(({ target }) => target).sort();
    const all = files.map(({ path }) => path).filter((path) => /^migrations\/\d/.test(path));
    expect(taken).toEqual(all.sort());
  });

  it('find a facade in every library', () => {
    const libraries = new Set(
      files.filter(({ path }) => path.startsWith('libs/')).map(({ path }) => projectOf(path)),
    );
    libraries.delete('libs/workspace');
    const closed = [...libraries].filter((folder) => !existsSync(join(ROOT, folder, 'index.ts')));
    expect(closed).toEqual([]);
  });
});
