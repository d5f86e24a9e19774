import { IntlMessageFormat } from 'intl-messageformat';
import { readdirSync, readFileSync } from 'node:fs';
import { dirname, join, relative } from 'node:path';

const LIBS = join(__dirname, '../../..');
const APP = join(LIBS, '../apps/web/src');
const LANGUAGES = ['sv', 'fi', 'en'] as const;

type Texts = Record<string, string>;
type Node = ReturnType<IntlMessageFormat['getAst']>[number];

const webFolders = readdirSync(LIBS, { withFileTypes: true })
  .filter((entry) => entry.isDirectory())
  .map((entry) => join(LIBS, entry.name, 'web'))
  .filter((folder) => filesBelow(folder).length > 0);
const sources = [...webFolders, APP]
  .flatMap(filesBelow)
  .filter((path) => /(?<!\.spec)\.(ts|html)$/.test(path));
const textFolders = webFolders
  .flatMap(filesBelow)
  .filter((path) => path.endsWith('i18n/sv.json'))
  .map((path) => dirname(path));
const everyKey = new Set(textFolders.flatMap((folder) => Object.keys(read(folder, 'sv'))));

function filesBelow(folder: string): string[] {
  try {
    return readdirSync(folder, { recursive: true, withFileTypes: true })
      .filter((entry) => entry.isFile())
      .map((entry) => join(entry.parentPath, entry.name));
  } catch {
    return [];
  }
}

function read(folder: string, language: string): Texts {
  return JSON.parse(readFileSync(join(folder, `${language}.json`), 'utf8')) as Texts;
}

/** Names that a message is filled in with, and its tags, sorted. */
function slots(message: string): string[] {
  const found = new Set<string>();
  const visit = (nodes: readonly Node[]): void => {
    for (const node of nodes) {
      if ('options' in node) for (const option of Object.values(node.options)) visit(option.value);
      if ('children' in node) visit(node.children);
      // 0 is plain text, 7 is the # of a plural; all others have a name as their value.
      if (node.type !== 0 && node.type !== 7)
        found.add(`${node.type === 8 ? '<' : ''}${node.value}`);
    }
  };
  visit(new IntlMessageFormat(message, 'sv').getAst());
  return [...found].sort();
}

/** Keys written out in a template or in code: `'proposals.title' | t`, `t('proposals.title'`, key="…". */
function keysUsed(source: string): string[] {
  const uses = [
    /'(\w[\w.-]+)'\s*\|\s*t\b/g,
    /\.(?:t|parts)\(\s*'([\w.-]+)'/g,
    /<sr-text\s[^>]*?\bkey="([\w.-]+)"/g,
  ];
  const code = source.replace(/\/\*[^]*?\*\/|^\s*\/\/.*$/gm, '');
  return uses.flatMap((use) => [...code.matchAll(use)].map((match) => match[1] ?? ''));
}

describe.each(textFolders.map((folder) => [relative(LIBS, folder), folder]))(
  'texts in %s',
  (name, folder) => {
    const subject = name.split('/')[0] ?? '';
    const sv = read(folder, 'sv');

    it.each(LANGUAGES)('are complete in %s', (language) => {
      expect(Object.keys(read(folder, language)).sort()).toEqual(Object.keys(sv).sort());
    });

    it.each(LANGUAGES)('are filled in alike in %s', (language) => {
      const texts = read(folder, language);
      const different = Object.keys(sv).filter(
        (key) => slots(texts[key] ?? '').join() !== slots(sv[key] ?? '').join(),
      );
      expect(different).toEqual([]);
    });

    it('belong to their subject by their keys', () => {
      const mine = (key: string): boolean =>
        key.startsWith(`${subject}.`) ||
        key.startsWith(`problem.${subject}.`) ||
        subject === 'platform';
      expect(Object.keys(sv).filter((key) => !mine(key))).toEqual([]);
    });
  },
);

it('finds every key that a template or the code writes out', () => {
  const missing = sources.flatMap((path) =>
    keysUsed(readFileSync(path, 'utf8'))
      .filter((key) => !everyKey.has(key) && !key.endsWith('.'))
      .map((key) => `${relative(LIBS, path)}: ${key}`),
  );
  expect(sources.length).toBeGreaterThan(50);
  expect(missing).toEqual([]);
});

it('finds no style attribute, which the content policy would refuse', () => {
  const styled = sources.filter((path) =>
    /\sstyle="|\[style[.\]]|\[ngStyle\]/.test(readFileSync(path, 'utf8')),
  );
  expect(styled.map((path) => relative(LIBS, path))).toEqual([]);
});
