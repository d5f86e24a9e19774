import fc from 'fast-check';
import { csvText, defusedText } from './defused-text';

const BLANK = String.raw`[\u0001-\u0020\u007F-\u00A0\u1680\u2000-\u200F\u2028-\u202F\u205F-\u2064\u3000\uFEFF"]`;
const SIGN = '[=+\\-@＝＋－＠﹢﹣﹦﹫]';

/** As the dictionary tells a reader to take the apostrophes off again. */
function writtenFrom(text: string): string {
  const inside = new RegExp(`([;\\t\\r\\n]${BLANK}*)'(?='*${SIGN})`, 'gu');
  return text.replace(/^'/u, '').replace(inside, '$1');
}

/** What programs that separate otherwise take for the beginnings of cells. */
function cellsIn(text: string): string[] {
  return text.split(/[;\t\r\n]/u);
}

const pieces = fc.constantFrom(
  ...['=', '+', '-', '@', '＝', "'", '"', ';', ';;', '\t', '\n', '\r\n', ' ', '\u00A0', '\u3000'],
  ...['a', '1', ',', '同意', '👩‍👧', '=cmd'],
);
const texts = fc.array(pieces, { maxLength: 12 }).map((parts) => parts.join(''));

describe('texts in CSV files', () => {
  it.each([
    [`Bra;=cmd|'/C calc'!A0;slut`, `Bra;'=cmd|'/C calc'!A0;slut`],
    ['Bra\t=1', `Bra\t'=1`],
    ['Bra\n\u00A0 +1', `Bra\n\u00A0 '+1`],
    ['Bra;"=1"', `Bra;"'=1"`],
    [`Bra;'=1`, `Bra;''=1`],
    ['=1;=2', `'=1;'=2`],
    ['Ja; kanske – a=b', 'Ja; kanske – a=b'],
  ])('%j stands as %j', (written, shown) => {
    expect(csvText(written)).toBe(shown);
    expect(writtenFrom(shown)).toBe(written);
  });

  it('begin no cell with a formula, whatever separates cells, and can be had back', () => {
    fc.assert(
      fc.property(texts, (text) => {
        const shown = csvText(text);
        const formula = new RegExp(`^${BLANK}*${SIGN}`, 'u');
        const dangerous = cellsIn(shown).filter((cell, i) => i > 0 && formula.test(cell));
        expect(dangerous).toEqual([]);
        expect(writtenFrom(shown)).toBe(text);
      }),
      { numRuns: 2000 },
    );
  });

  it('stand in a spreadsheet’s cell as they were written, but for a beginning', () => {
    expect(defusedText('Bra;=1\n=2')).toBe('Bra;=1\n=2');
  });
});
