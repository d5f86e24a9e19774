/** Nobody is counted in a smaller company than this. */
export const SMALLEST_CELL = 5;

/**
 * A count of people as it may be shown: rounded down to fives, null below five. Every shown figure
 * stands for five possible ones, so that no subtraction of figures yields a single person.
 */
export function shownCount(count: number): number | null {
  const shown = Math.floor(count / SMALLEST_CELL) * SMALLEST_CELL;
  return shown < SMALLEST_CELL ? null : shown;
}

export interface ShownCells<Key extends string> {
  readonly cells: readonly { readonly key: Key; readonly count: number | null }[];
  /** Everybody else: those whom no shown cell counts. With the cells it makes up the total. */
  readonly rest: number | null;
}

/**
 * The cells of a table whose total everybody knows. What they leave over goes into one rest, together
 * with those who belong to no cell at all and whose number is told nowhere: so the total gives away
 * no cell that is left out (complementary suppression after the idea in A. Hundepool et al.,
 * “Statistical Disclosure Control”, 2012, ch. 4). A rest below five is not shown either: the smallest
 * shown cells go into it until it is large enough.
 */
export function protectCells<Key extends string>(
  counts: Readonly<Record<Key, number>>,
  total: number,
): ShownCells<Key> {
  const keys = Object.keys(counts) as Key[];
  const shown = new Map(keys.map((key) => [key, shownCount(counts[key])]));
  const restOf = (): number =>
    total - [...shown.values()].reduce<number>((sum, count) => sum + (count ?? 0), 0);
  while (restOf() > 0 && restOf() < SMALLEST_CELL) {
    const smallest = keys
      .filter((key) => shown.get(key) !== null)
      .sort((a, b) => (shown.get(a) ?? 0) - (shown.get(b) ?? 0) || a.localeCompare(b))[0];
    if (smallest === undefined) break;
    shown.set(smallest, null);
  }
  const rest = restOf();
  return {
    cells: keys.map((key) => ({ key, count: shown.get(key) ?? null })),
    rest: rest === 0 || rest >= SMALLEST_CELL ? rest : null,
  };
}
