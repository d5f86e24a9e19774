import { Chance } from './chance';
import { heading, sentence, sentences } from './sentences';

/** Every text of a corpus, by its number; the same seed writes the same texts on every machine. */
export class Texts {
  constructor(private readonly seed: number) {}

  title(n: number): string {
    return heading(this.chance('title', n));
  }

  /** A proposal's text, of two or three paragraphs. */
  proposal(n: number): string {
    const chance = this.chance('proposal', n);
    const paragraphs = chance.between(2, 3);
    return Array.from({ length: paragraphs }, () => sentences(chance, chance.between(2, 4))).join(
      '\n\n',
    );
  }

  /** A comment: mostly short, some long. */
  comment(n: number): string {
    const chance = this.chance('comment', n);
    const long = chance.next();
    return sentences(chance, long < 0.8 ? chance.between(2, 3) : chance.between(4, 7));
  }

  /** One short claim. */
  statement(n: number): string {
    return sentence(this.chance('statement', n));
  }

  /** What somebody might look for. */
  query(n: number): string {
    const chance = this.chance('query', n);
    const words = sentence(chance)
      .toLowerCase()
      .split(/[^\p{L}]+/u)
      .filter((word) => word.length > 3);
    const first = chance.below(Math.max(1, words.length - 1));
    return words.slice(first, first + chance.between(1, 2)).join(' ') || 'cykelväg';
  }

  chance(...of: readonly (string | number)[]): Chance {
    return new Chance(this.seed, ...of);
  }
}
