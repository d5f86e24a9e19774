import fc from 'fast-check';
import { diffParagraphs, wordDiff, type DiffPart } from './word-diff';

function side(parts: readonly DiffPart[], gone: DiffPart['kind']): string {
  return parts.flatMap(({ kind, text }) => (kind === gone ? [] : [text])).join('');
}

const bare = (text: string): string => text.replace(/\s+/g, '');

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
        expect(bare(side(parts, 'added'))).toBe(bare(before));
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
    expect([side(parts, 'added'), side(parts, 'removed')].map(bare)).toEqual(
      [long, other].map(bare),
    );
  });

  it('keeps words that stand before and after another empty line, and reads as paragraphs', () => {
    const before = 'Ge ett tydligt besked. Det vore bra med en skylt.\n\nVi har räknat.';
    const after = 'Ge ett tydligt besked.\n\nVi har räknat.\n\nNio gånger.';
    expect(diffParagraphs(before, after)).toEqual([
      [
        { kind: 'same', text: 'Ge ett tydligt besked.' },
        { kind: 'removed', text: ' Det vore bra med en skylt.' },
      ],
      [{ kind: 'same', text: 'Vi har räknat.' }],
      [{ kind: 'added', text: 'Nio gånger.' }],
    ]);
    expect(diffParagraphs('Ett.\n\nTvå.', 'Ett. Två.')).toEqual([
      [
        { kind: 'same', text: 'Ett.' },
        { kind: 'same', text: ' Två.' },
      ],
    ]);
    expect(diffParagraphs('Ett. Två.', 'Ett.\n\nTvå.')).toHaveLength(2);
  });
});
