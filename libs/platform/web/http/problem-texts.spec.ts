import { TestBed } from '@angular/core/testing';
import { setUpTexts } from '../testing';
import { ProblemError } from './problem';
import { ProblemTexts } from './problem-texts';

async function setup(): Promise<ProblemTexts> {
  await setUpTexts();
  return TestBed.inject(ProblemTexts);
}

describe('problems in words', () => {
  it('says a known code in the subject’s words', async () => {
    const texts = await setup();
    expect(texts.of(new ProblemError('platform.too-many', 429))).toBe(
      'Det blev för många försök. Vänta en stund och försök igen.',
    );
  });

  it('says what can be done about a code nobody has translated', async () => {
    const texts = await setup();
    expect(texts.of(new ProblemError('some.new-thing', 409))).toContain('Ladda om sidan');
    expect(texts.of(new ProblemError('some.new-thing', 500))).toContain(
      'Något gick sönder hos oss',
    );
    expect(texts.of(new Error('a fault of our own'))).toContain('Något gick sönder hos oss');
  });

  it('puts the figures of a field’s limit into the sentence', async () => {
    const texts = await setup();
    const error = { field: 'title', code: 'length', params: { least: 5, most: 120 } };
    expect(texts.ofField(error, 'proposals')).toBe('Skriv mellan 5 och 120 tecken.');
  });

  it('falls back to a sentence without figures when they did not come', async () => {
    const texts = await setup();
    expect(texts.ofField({ field: 'title', code: 'too-long' })).toContain('går inte att använda');
    expect(texts.ofField({ field: 'title', code: 'never-heard-of' })).toContain(
      'går inte att använda',
    );
  });
});
