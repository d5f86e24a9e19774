/** Where the middle half of some figures lies. */
export interface Spread {
  readonly low: number;
  readonly median: number;
  readonly high: number;
}

/**
 * The value below which that part of the figures lies, between two of them by straight line.
 * @throws RangeError of no figures
 */
export function quantile(figures: readonly number[], part: number): number {
  if (figures.length === 0) throw new RangeError('There is no quantile of nothing.');
  const sorted = [...figures].sort((a, b) => a - b);
  const place = (sorted.length - 1) * part;
  const below = sorted[Math.floor(place)] ?? 0;
  const above = sorted[Math.ceil(place)] ?? 0;
  return below + (above - below) * (place - Math.floor(place));
}

/** Quartiles and median: noise on a shared machine is told, not averaged away. */
export function spreadOf(figures: readonly number[]): Spread {
  return {
    low: quantile(figures, 0.25),
    median: quantile(figures, 0.5),
    high: quantile(figures, 0.75),
  };
}

/** One sample of the product, between two of its floor. */
export interface Pair {
  readonly before: number;
  readonly product: number;
  readonly after: number;
}

/** Product over floor: the floor is the mean of what was measured before and after. */
export function ratioOf({ before, product, after }: Pair): number {
  return product / ((before + after) / 2);
}
