import { protectCells, shownCount, SMALLEST_CELL } from './small-cells';

const KEYS = ['a', 'b', 'c'] as const;

/** What everybody sees, as one text. */
function shownOf(counts: readonly number[], unstated: number): string {
  const cells = Object.fromEntries(KEYS.map((key, i) => [key, counts[i] ?? 0])) as Record<
    (typeof KEYS)[number],
    number
  >;
  const total = counts.reduce((sum, count) => sum + count, unstated);
  return JSON.stringify([total, protectCells(cells, total)]);
}

describe('small cells', () => {
  it.each([
    [0, null],
    [4, null],
    [5, 5],
    [9, 5],
    [10, 10],
    [1204, 1200],
  ])('%i is shown as %s', (count, shown) => {
    expect(shownCount(count)).toBe(shown);
  });

  it('puts everybody else into one rest, so that all are counted', () => {
    const { cells, rest } = protectCells({ a: 12, b: 3, c: 7 }, 30);
    expect(cells.map(({ count }) => count)).toEqual([10, null, 5]);
    expect(rest).toBe(15);
  });

  it('hides the smallest cell where the rest would be a small one', () => {
    const { cells, rest } = protectCells({ a: 20, b: 1, c: 10 }, 32);
    expect(cells.map(({ count }) => count)).toEqual([20, null, null]);
    expect(rest).toBe(12);
  });

  /**
   * Tries every table of three places and those who have not said, of up to 20 people: whoever knows
   * the rule and everything that is shown still holds more than one figure possible for each cell of
   * one to four.
   */
  it('gives away no cell of one to four, however it is reckoned', () => {
    const possible = new Map<string, Set<number>[]>();
    const small: { shown: string; cell: number }[] = [];
    for (const [a, b, c, unstated] of tablesUpTo(20)) {
      const counts = [a, b, c];
      const shown = shownOf(counts, unstated);
      const sets = possible.get(shown) ?? KEYS.map(() => new Set<number>());
      counts.forEach((count, cell) => {
        sets[cell]?.add(count);
        if (count > 0 && count < SMALLEST_CELL) small.push({ shown, cell });
      });
      possible.set(shown, sets);
    }
    const given = small.filter(({ shown, cell }) => (possible.get(shown)?.[cell]?.size ?? 0) < 2);
    expect(small.length).toBeGreaterThan(1000);
    expect(given).toEqual([]);
  });
});

function* tablesUpTo(total: number): Generator<[number, number, number, number]> {
  for (let a = 0; a <= total; a += 1)
    for (let b = 0; a + b <= total; b += 1)
      for (let c = 0; a + b + c <= total; c += 1)
        for (let rest = 0; a + b + c + rest <= total; rest += 1) yield [a, b, c, rest];
}
