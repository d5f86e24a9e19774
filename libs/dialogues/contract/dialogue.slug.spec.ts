import fc from 'fast-check';
import { DIALOGUE_LIMITS, SLUG } from './dialogue.limits';
import { slugOf } from '@samrad/platform/contract';

describe('an address made from a question', () => {
  it.each([
    [
      'Hur ska bussarna på landsbygden gå från 2028?',
      'hur-ska-bussarna-pa-landsbygden-ga-fran-2028',
    ],
    ['Äldres hälsa i Öst', 'aldres-halsa-i-ost'],
    ['Straße & Œuvre: Smørrebrød!', 'strasse-uvre-smorrebrod'],
    ['自用車載客', ''],
    ['x'.repeat(200), 'x'.repeat(60)],
  ])('%s', (question, slug) => expect(slugOf(question)).toBe(slug));

  it('is empty or an address, whatever is asked', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'grapheme', maxLength: 200 }), (question) => {
        const slug = slugOf(question);
        expect(slug === '' || (SLUG.test(slug) && slug.length <= DIALOGUE_LIMITS.slug.most)).toBe(
          true,
        );
      }),
    );
  });
});
