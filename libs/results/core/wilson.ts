/** The 0.975 quantile of the normal distribution: 95 % between both ends. */
const Z = 1.959963984540054;

export interface Interval {
  readonly share: number;
  readonly low: number;
  readonly high: number;
}

/**
 * A share with its 95 % interval by Wilson's score: (p + z²/2n ± z √(p(1−p)/n + z²/4n²)) / (1 + z²/n).
 * E. B. Wilson, “Probable inference, the law of succession, and statistical inference”, JASA 22
 * (1927), 209–212. Null of nobody.
 */
export function wilson(count: number, of: number): Interval | null {
  if (of <= 0) return null;
  const share = count / of;
  const square = (Z * Z) / of;
  const middle = share + square / 2;
  const half = Z * Math.sqrt((share * (1 - share)) / of + square / (4 * of));
  return {
    share,
    low: Math.max(0, (middle - half) / (1 + square)),
    high: Math.min(1, (middle + half) / (1 + square)),
  };
}
