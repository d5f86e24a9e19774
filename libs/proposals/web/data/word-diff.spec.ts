import fc from 'fast-check';
import { wordDiff, type DiffPart } from './word-diff';

function side(parts: readonly DiffPart[], gone: DiffPart['kind']): string {
  return parts.flatMap(({ kind, text }) => (kind === gone ? [] : [text])).join('');
}

const words = fc
  .array(fc.constantFrom('bussen', 'väntar', 'i', 'tio', 'minuter', '.', '\n\n', ' '), {
    maxLength: 30,
  })
  .map((list) => list.join(' '));

describe('what changed between two versions', () => {
  it('shows the words that came and went', () => {
    const parts = wordDiff(
      'Låt bussen vänta tills tåget kommit.',
      'Låt bussen vänta i tio minuter.',
    );
    expect(parts.map(({ kind, text }) => [kind, text.trim()])).toEqual([
      ['same', 'Låt bussen vänta'],
      ['removed', 'tills tåget kommit.'],
      ['added', 'i tio minuter.'],
    ]);
  });

  it('gives back both texts, whatever they are', () => {
    fc.assert(
      fc.property(fc.oneof(words, fc.string()), fc.oneof(words, fc.string()), (before, after) => {
        const parts = wordDiff(before, after);
        expect(side(parts, 'added')).toBe(before);
        expect(side(parts, 'removed')).toBe(after);
      }),
    );
  });

  it('shows nothing changed between equal texts, and gives up on huge ones without losing any', () => {
    fc.assert(
      fc.property(words, (text) => wordDiff(text, text).every(({ kind }) => kind === 'same')),
    );
    const [long, other] = ['a b '.repeat(2_000), 'c d '.repeat(2_000)];
    const parts = wordDiff(long, other);
    expect([side(parts, 'added'), side(parts, 'removed')]).toEqual([long, other]);
  });
});
