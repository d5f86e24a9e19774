/**
 * Places by score, the highest first; equal scores share the place and the next is left out after
 * them, as in sports (“1224”). Keeps the order within a place.
 */
export function withPlaces<T>(
  things: readonly T[],
  scoreOf: (thing: T) => number,
): (T & { readonly place: number })[] {
  const sorted = [...things].sort((a, b) => scoreOf(b) - scoreOf(a));
  let place = 0;
  return sorted.map((thing, i) => {
    const before = sorted[i - 1];
    if (before === undefined || scoreOf(before) !== scoreOf(thing)) place = i + 1;
    return { ...thing, place };
  });
}

/**
 * How many people were there on a day or after it, from the last day each of them was seen; days as
 * `2026-03-04`, in any order. Answers for many days without counting anew.
 */
export function reachFrom(
  lastSeen: readonly { readonly day: string; readonly people: number }[],
): (day: string) => number {
  const days = [...lastSeen].sort((a, b) => (a.day < b.day ? 1 : -1));
  let sum = 0;
  const cumulated = days.map(({ day, people }) => ({ day, reached: (sum += people) }));
  return (asked) => {
    let [low, high] = [0, cumulated.length];
    while (low < high) {
      const middle = (low + high) >> 1;
      if ((cumulated[middle]?.day ?? '') >= asked) low = middle + 1;
      else high = middle;
    }
    return cumulated[low - 1]?.reached ?? 0;
  };
}
