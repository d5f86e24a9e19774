import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';

const LIBS = join(__dirname, '../../..');

/** Other words for what the glossary has one word for. */
const STRANGERS = {
  sv: /tjänstem[aä]n|tillbakadrag|dr(a|og)s? tillbaka|nyast först/iu,
  fi: /dialogi|salanim|kannat[tu]|porra[st]|käsittelijä|virkamie|virkailij|väite|väittei|yhdessä päättä|moderoija/iu,
} as const;

function textsIn(language: string): [string, string][] {
  return readdirSync(LIBS, { recursive: true, encoding: 'utf8' })
    .filter((path) => path.endsWith(join('i18n', `${language}.json`)))
    .flatMap((path) =>
      Object.entries(JSON.parse(readFileSync(join(LIBS, path), 'utf8')) as Record<string, string>),
    );
}

describe('the words of the glossary', () => {
  it.each(['sv', 'fi'] as const)('are the only ones, in %s', (language) => {
    const texts = textsIn(language);
    expect(texts.length).toBeGreaterThan(500);
    expect(texts.filter(([, text]) => STRANGERS[language].test(text))).toEqual([]);
  });
});
