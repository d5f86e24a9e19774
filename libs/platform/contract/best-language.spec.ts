import { bestLanguage } from './best-language';

describe('bestLanguage', () => {
  it.each([
    ['fi', 'fi'],
    ['sv-FI,fi;q=0.9', 'sv'],
    ['de-DE, en-US;q=0.7, fi;q=0.8', 'fi'],
    ['en;q=0, fi;q=0.1', 'fi'],
    ['*', 'sv'],
    ['', 'sv'],
    [';;;q=,,q=x', 'sv'],
    ['zh-Hant-TW', 'sv'],
  ])('of "%s" is %s', (header, language) => {
    expect(bestLanguage(header)).toBe(language);
  });
});
