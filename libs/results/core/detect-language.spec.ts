import { detectLanguage } from './detect-language';

describe('detecting a language', () => {
  it.each([
    ['sv', 'Bussarna ska gå oftare på kvällen, och det är för få av dem.'],
    ['fi', 'Bussit eivät kulje illalla, mutta se ei ole hyvä asia kun pitää päästä kotiin.'],
    ['en', 'The buses should run later in the evening, and there are too few of them.'],
    ['de', 'Die Busse sollen am Abend länger fahren, und das ist nicht zu viel verlangt.'],
    ['es', 'Los autobuses de la noche son pocos y no hay más que los que pasan por el centro.'],
    ['nb', 'Bussene skal gå oftere, og det er ikke noe jeg vil vente på.'],
    ['zh-Hant', 'UberX 應該和計程車遵守相同的法律,這是為了大家的安全。'],
    ['zh-Hans', 'UberX 应该和出租车遵守相同的法律,这是为了大家的安全。'],
    ['und', '12345'],
    ['und', ''],
  ])('finds %s', (language, text) => {
    expect(detectLanguage(text)).toBe(language);
  });
});
