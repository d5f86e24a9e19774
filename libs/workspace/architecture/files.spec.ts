import { basename } from 'node:path';
import { EMPTY_TYPE, EMPTY_WORDS, hasKnownSuffix } from './naming';
import { codeFiles, filesOf, type SourceFile } from './source-tree';

const MOST_LINES = 300;
const code = codeFiles();
const everything = filesOf(
  ['libs', 'apps', 'migrations', 'docs', '.ci'],
  ['.ts', '.mjs', '.cjs', '.html', '.css', '.json', '.md', '.sql', 'run'],
);

/** Paths of the files that a rule does not hold for. */
function breaking(files: readonly SourceFile[], holds: (file: SourceFile) => boolean): string[] {
  return files.filter((file) => !holds(file)).map(({ path }) => path);
}

/** `path:line` of every line that a pattern finds. */
function linesWith(files: readonly SourceFile[], pattern: RegExp): string[] {
  return files.flatMap(({ path, text }) =>
    text.split('\n').flatMap((line, index) => (pattern.test(line) ? [`${path}:${index + 1}`] : [])),
  );
}

/** Made in pieces, so that this file does not find itself. */
const word = (...pieces: string[]) => pieces.join('');

describe('files', () => {
  it('are short enough to be read', () => {
    const sources = [...code, ...filesOf(['libs', 'apps'], ['.html', '.css'])];
    expect(breaking(sources, ({ text }) => text.split('\n').length <= MOST_LINES + 1)).toEqual([]);
  });

  it('have names in kebab-case', () => {
    const kebab = /^(\d{4}-)?[a-z0-9]+(-[a-z0-9]+)*(\.[a-z0-9]+(-[a-z0-9]+)*)*$/;
    expect(breaking(code, ({ path }) => kebab.test(basename(path)))).toEqual([]);
  });

  it('have a suffix from the list, or none', () => {
    expect(breaking(code, ({ path }) => hasKnownSuffix(basename(path)))).toEqual([]);
  });

  it('say in their name what they hold', () => {
    const isEmpty = (path: string) =>
      /(^|\/)data\.\w+$/.test(path) || path.split(/[/.-]/).some((part) => EMPTY_WORDS.has(part));
    expect(breaking(code, ({ path }) => !isEmpty(path))).toEqual([]);
  });

  it('name types by what they are', () => {
    expect(linesWith(code, EMPTY_TYPE)).toEqual([]);
  });

  it('leave no test out', () => {
    const left =
      /\b(?:describe|it|test)\.(?:only|skip|todo)\b|\b(?:fit|fdescribe|xit|xtest|xdescribe)\(/;
    const tests = code.filter(({ path }) => !path.startsWith('libs/workspace/architecture/'));
    expect(linesWith(tests, left)).toEqual([]);
  });

  it('switch no check off and put nothing off', () => {
    const off = [
      word('eslint', '-disable'),
      word('@ts', '-ignore'),
      word('@ts', '-expect-error'),
      word('@ts', '-nocheck'),
      word('prettier', '-ignore'),
      word('\\bTO', 'DO\\b'),
      word('\\bFIX', 'ME\\b'),
    ];
    expect(linesWith(everything, new RegExp(off.join('|')))).toEqual([]);
  });

  it('hold no path of somebody\u2019s machine', () => {
    const own = new RegExp(word('(?:^|[\\s"\'`(=])/(?:work|root|ho', 'me|Users)/[A-Za-z]'));
    expect(linesWith(everything, own)).toEqual([]);
  });
});
