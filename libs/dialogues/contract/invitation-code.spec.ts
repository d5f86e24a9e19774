import fc from 'fast-check';
import { CODE_ALPHABET, CODE_LENGTH, codeState, spellCode, tidyCode } from './invitation-code';

const code = fc
  .array(fc.constantFrom(...CODE_ALPHABET), { minLength: CODE_LENGTH, maxLength: CODE_LENGTH })
  .map((letters) => letters.join(''));

describe('a code', () => {
  it('is the same however it was spelled, spaced or shouted', () => {
    fc.assert(
      fc.property(code, fc.constantFrom(' ', '-', '–', ' - '), (one, between) => {
        expect(tidyCode(spellCode(one))).toBe(one);
        expect(tidyCode(` ${one.toLowerCase().split('').join(between)} `)).toBe(one);
      }),
    );
  });

  it('takes what is mistaken for a digit as that digit', () => {
    expect(tidyCode('oil0-OIL0-oil0')).toBe('011001100110');
  });

  it.each(['', 'ABCD', 'ABCD-EFGH-JKMN-P', 'ÅBCD-EFGH-JKMN', '\u0000', 'UUUU-UUUU-UUUU'])(
    'is not %j',
    (written) => expect(tidyCode(written)).toBeNull(),
  );

  it('lets people in until it is used up, expired or revoked', () => {
    const now = new Date('2026-12-01T12:00:00Z');
    const good = { uses: 2, used: 1, expiresAt: '2026-12-02T00:00:00Z', revokedAt: null };
    expect(codeState(good, now)).toBe('good');
    expect(codeState({ ...good, used: 2 }, now)).toBe('used-up');
    expect(codeState({ ...good, expiresAt: now }, now)).toBe('expired');
    expect(codeState({ ...good, used: 2, revokedAt: now }, now)).toBe('revoked');
  });
});
