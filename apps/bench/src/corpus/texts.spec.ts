import { Chance } from './chance';
import { Texts } from './texts';

const MANY = 10_000;
const texts = new Texts(1);
const numbers = Array.from({ length: MANY }, (_, n) => n);

describe('chance', () => {
  it('is the same from the same seed, and another from another', () => {
    const row = (seed: number, ...of: string[]) => {
      const chance = new Chance(seed, ...of);
      return Array.from({ length: 5 }, () => chance.below(1_000_000));
    };
    expect(row(1, 'a', 'bc')).toEqual(row(1, 'a', 'bc'));
    expect(row(1, 'a', 'bc')).not.toEqual(row(1, 'ab', 'c'));
    expect(row(1, 'a')).not.toEqual(row(2, 'a'));
  });

  it('is spread evenly', () => {
    const chance = new Chance(3);
    const counts = Array.from({ length: 10 }, () => 0);
    for (let i = 0; i < 10_000; i += 1) counts[chance.below(10)]! += 1;
    expect(Math.min(...counts)).toBeGreaterThan(850);
    expect(Math.max(...counts)).toBeLessThan(1_150);
  });
});

describe('texts', () => {
  it('are the same on every run', () => {
    expect(new Texts(1).comment(4711)).toBe(texts.comment(4711));
    expect(new Texts(2).comment(4711)).not.toBe(texts.comment(4711));
  });

  it('do not repeat themselves', () => {
    expect(new Set(numbers.map((n) => texts.comment(n))).size).toBe(MANY);
    expect(new Set(numbers.map((n) => texts.proposal(n))).size).toBe(MANY);
    expect(new Set(numbers.map((n) => texts.title(n))).size).toBeGreaterThan(MANY * 0.995);
  });

  it('seldom repeat a sentence', () => {
    const all = numbers.flatMap((n) => texts.comment(n).split(/(?<=[.?]) /));
    expect(new Set(all).size / all.length).toBeGreaterThan(0.97);
  });

  it('have many words, few of them common', () => {
    const counts = new Map<string, number>();
    for (const n of numbers) {
      for (const word of texts
        .comment(n)
        .toLowerCase()
        .match(/\p{L}+/gu) ?? [])
        counts.set(word, (counts.get(word) ?? 0) + 1);
    }
    expect(counts.size).toBeGreaterThan(8_000);
    expect([...counts.values()].filter((count) => count <= 3).length).toBeGreaterThan(3_000);
  });

  it('keep to the limits of what they stand for', () => {
    const length = (write: (n: number) => string) => {
      const lengths = numbers.map((n) => write(n).length);
      return { least: Math.min(...lengths), most: Math.max(...lengths) };
    };
    const within = (of: { least: number; most: number }, least: number, most: number) =>
      expect(of.least >= least && of.most <= most).toBe(true);
    within(
      length((n) => texts.title(n)),
      8,
      120,
    );
    within(
      length((n) => texts.proposal(n)),
      20,
      20_000,
    );
    within(
      length((n) => texts.comment(n)),
      1,
      5_000,
    );
    within(
      length((n) => texts.statement(n)),
      5,
      300,
    );
    within(
      length((n) => texts.query(n)),
      2,
      200,
    );
  });
});
