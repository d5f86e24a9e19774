import { DIALOGUE_LIMITS } from './dialogue.limits';
import { languageErrors, textErrors } from './text.rules';

const text = {
  question: 'Hur ska bussarna gå?',
  lead: 'Regionen skriver ett nytt program.',
  background: '',
  can: ['Tider'],
  cannot: ['Priser'],
  decidedBy: 'Regionfullmäktige',
};

describe('a text', () => {
  it('that is whole has nothing wrong', () => expect(textErrors(text, 'text')).toEqual([]));

  it('names each line that is missing or too long', () => {
    const long = 'x'.repeat(DIALOGUE_LIMITS.item.most + 1);
    const errors = textErrors({ ...text, question: ' ', can: ['ja', long], cannot: [] }, 'text');
    expect(errors.map(({ field, code }) => `${field} ${code}`)).toEqual([
      'text.question required',
      'text.can.1 length',
      'text.cannot too-few',
    ]);
  });

  it('is counted in characters, not in code units', () => {
    const { most } = DIALOGUE_LIMITS.question;
    expect(textErrors({ ...text, question: '𝄞'.repeat(most) }, 'text')).toEqual([]);
  });
});

it('a language is written once, the original included', () => {
  const translations = [{ language: 'fi' }, { language: 'sv' }, { language: 'fi' }];
  expect(languageErrors('sv', translations).map((error) => error.field)).toEqual([
    'translations.1.language',
    'translations.2.language',
  ]);
});
