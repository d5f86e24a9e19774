/** How many people have done so many things. */
export interface Tally {
  readonly made: number;
  readonly people: number;
}

export interface Band<Name extends string> {
  readonly name: Name;
  readonly people: number;
  readonly made: number;
}

/** `1`, `2-5`, `101+`: the least and the most that a band holds. */
function endsOf(name: string): readonly [number, number] {
  if (name.endsWith('+')) return [Number(name.slice(0, -1)), Infinity];
  const [least, most = least] = name.split('-').map(Number);
  return [least ?? NaN, most ?? NaN];
}

/** Sorts a tally into bands; empty ones stay. */
export function banded<Name extends string>(
  tally: readonly Tally[],
  names: readonly Name[],
): Band<Name>[] {
  return names.map((name) => {
    const [least, most] = endsOf(name);
    const inside = tally.filter(({ made }) => made >= least && made <= most);
    return {
      name,
      people: inside.reduce((sum, { people }) => sum + people, 0),
      made: inside.reduce((sum, { made, people }) => sum + made * people, 0),
    };
  });
}

/**
 * Share of everything done that the most active part of the people did: the Lorenz curve from above
 * at `part` (M. O. Lorenz, “Methods of measuring the concentration of wealth”, 1905). The part is
 * rounded up to whole people; null when nobody did anything.
 */
export function shareOfMostActive(tally: readonly Tally[], part: number): number | null {
  const everybody = tally.reduce((sum, { people }) => sum + people, 0);
  const everything = tally.reduce((sum, { made, people }) => sum + made * people, 0);
  if (everything === 0) return null;
  let left = Math.ceil(everybody * part);
  let theirs = 0;
  for (const { made, people } of [...tally].sort((a, b) => b.made - a.made)) {
    const taken = Math.min(left, people);
    theirs += taken * made;
    left -= taken;
  }
  return theirs / everything;
}
