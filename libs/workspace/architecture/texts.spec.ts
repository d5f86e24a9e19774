import { IntlMessageFormat } from 'intl-messageformat';
import { existsSync, readFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { SUBJECTS } from '../nx/subjects.mjs';
import { filesOf, ROOT } from './source-tree';

const LANGUAGES = ['sv', 'fi', 'en'] as const;

/** A set of texts: folder with one file a language, below a subject's web side. */
interface TextFolder {
  readonly subject: string;
  readonly folder: string;
}

const folders: TextFolder[] = filesOf(['libs'], ['/i18n/sv.json']).map(({ path }) => ({
  subject: path.split('/')[1] ?? '',
  folder: dirname(path),
}));
const subjects = SUBJECTS.filter((name) => folders.some(({ subject }) => subject === name));
const keys = new Set(folders.flatMap(({ folder }) => Object.keys(textsOf(folder, 'sv'))));

function textsOf(folder: string, language: string): Record<string, string> {
  const file = join(ROOT, folder, `${language}.json`);
  return existsSync(file) ? (JSON.parse(readFileSync(file, 'utf8')) as Record<string, string>) : {};
}

/** What a message asks for and marks up, so that no language leaves one out. */
function argumentsOf(message: string): string[] {
  const names = [...message.matchAll(/\{\s*(\w+)\s*[,}]|<(\w+)>/g)];
  return [...new Set(names.map((match) => match[1] ?? `<${match[2]}>`))].sort();
}

describe('texts', () => {
  describe.each(folders)('of $folder', ({ subject, folder }) => {
    const swedish = textsOf(folder, 'sv');

    it.each(LANGUAGES)('have in %s the keys that they have in Swedish', (language) => {
      expect(Object.keys(textsOf(folder, language)).sort()).toEqual(Object.keys(swedish).sort());
    });

    it.each(LANGUAGES)('are messages that can be read, in %s', (language) => {
      const broken = Object.entries(textsOf(folder, language)).filter(([, message]) => {
        if (message.trim() === '') return true;
        try {
          return !new IntlMessageFormat(message, language);
        } catch {
          return true;
        }
      });
      expect(broken).toEqual([]);
    });

    it.each(LANGUAGES)('take the same figures and names in %s', (language) => {
      const others = textsOf(folder, language);
      const differing = Object.entries(swedish)
        .filter(([key, text]) => `${argumentsOf(text)}` !== `${argumentsOf(others[key] ?? '')}`)
        .map(([key]) => key);
      expect(differing).toEqual([]);
    });

    it('bear the subject in their keys', () => {
      const foreign = Object.keys(swedish).filter(
        (key) => !key.startsWith(`${subject}.`) && !key.startsWith('problem.'),
      );
      expect(foreign).toEqual([]);
    });
  });

  it('exist for every key that the code names', () => {
    const named = new RegExp(
      `['"\`]((?:${subjects.join('|')}|problem)\\.[a-z0-9.-]*)(['"\`]|\\$\\{)`,
      'g',
    );
    const missing = filesOf(['libs', 'apps/web'], ['.ts', '.html'])
      .filter(
        ({ path }) => /^(libs\/[a-z]+\/web|apps\/web)\//.test(path) && !path.endsWith('.spec.ts'),
      )
      .flatMap(({ path, text }) =>
        [...withoutComments(text).matchAll(named)]
          .map(([, key = '', end]) => ({ key, isStart: end === '${' || /[.-]$/.test(key) }))
          .filter(({ key, isStart }) => !isKnown(key, isStart))
          .map(({ key }) => `${path}: ${key}`),
      );
    expect(missing).toEqual([]);
  });

  it('exist for every problem code', () => {
    const codes = filesOf(['libs'], ['.problems.ts']).flatMap(({ text }) =>
      [...text.matchAll(/^\s+'([a-z-]+\.[a-z-]+)':/gm)].map((match) => match[1] ?? ''),
    );
    expect(codes.length).toBeGreaterThan(0);
    const spoken = codes.filter((code) =>
      subjects.some((subject) => code.startsWith(`${subject}.`)),
    );
    expect(spoken.filter((code) => !keys.has(`problem.${code}`))).toEqual([]);
  });
});

function withoutComments(text: string): string {
  return text.replace(/\/\*[\s\S]*?\*\//g, '').replace(/^\s*\/\/.*$/gm, '');
}

/**
 * A key; the beginning of keys that the code puts together (of a list that may be empty, whose
 * heading is there all the same); or a problem code, compared with.
 */
function isKnown(key: string, isStart: boolean): boolean {
  if (isStart) return [...keys].some((known) => known.startsWith(key.replace(/[.-]$/, '')));
  return keys.has(key) || keys.has(`problem.${key}`);
}
