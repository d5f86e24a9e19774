import { SMALLEST_CELL } from './small-cells';
import { wilson } from './wilson';

export interface Voice<Key extends string> {
  readonly key: Key;
  readonly people: number | null;
  readonly inhabitants: number;
  /** For every 10,000 inhabitants. */
  readonly rate: number | null;
  /** The rate over that of all. */
  readonly ratio: number | null;
  readonly verdict: 'low' | 'even' | 'high' | 'cannot-tell';
}

const PER = 10_000;

/**
 * Participation by place over that of all places. Reckoned from what is shown and nothing else: a
 * shown count stands for itself and up to four more, a hidden one for none to four. A place is low
 * when even the upper end of the Wilson interval of the largest count is below the rate of all, high
 * when the lower end of the smallest is above it. The rate of all is that of everybody who has said
 * where they live, as far as it is shown.
 */
export function voices<Key extends string>(
  places: readonly { key: Key; people: number | null; inhabitants: number }[],
): Voice<Key>[] {
  const known = places.reduce((sum, { people }) => sum + (people ?? 0), 0);
  const inhabitants = places.reduce((sum, place) => sum + place.inhabitants, 0);
  const overall = inhabitants === 0 ? 0 : known / inhabitants;
  return places.map((place) => {
    const share = place.people === null ? null : place.people / place.inhabitants;
    return {
      ...place,
      rate: share === null ? null : share * PER,
      ratio: share === null || overall === 0 ? null : share / overall,
      verdict: verdictOf(place.people, place.inhabitants, overall),
    };
  });
}

function verdictOf(
  people: number | null,
  inhabitants: number,
  overall: number,
): Voice<string>['verdict'] {
  const most = wilson((people ?? 0) + SMALLEST_CELL - 1, inhabitants);
  const least = wilson(people ?? 0, inhabitants);
  if (overall === 0 || !most || !least) return 'cannot-tell';
  if (most.high < overall) return 'low';
  if (people === null) return 'cannot-tell';
  return least.low > overall ? 'high' : 'even';
}
