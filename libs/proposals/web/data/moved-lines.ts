import type { CategoryItem } from '@samrad/proposals/contract';
import { toLines, type CategoryLine } from './category-lines';

/**
 * The lines of a page moved from the categories that they were made of onto those that somebody
 * else has saved: what was written here stays, the rest is as it is now. A category that is no more
 * becomes a new one if its name was changed here; keys stay, so that no box is made anew.
 */
export function movedLines(
  mine: readonly CategoryLine[],
  before: readonly CategoryItem[],
  after: readonly CategoryItem[],
): CategoryLine[] {
  const were = byId(toLines(before));
  const are = byId(toLines(after));
  const highest = Math.max(0, ...mine.map(({ key }) => key));
  const kept = mine.flatMap((line) => movedLine(line, were, are));
  const held = new Set(mine.map(({ id }) => id));
  const added = [...are.values()]
    .filter(({ id }) => !held.has(id) && !were.has(id))
    .map((line, i) => ({ ...line, key: highest + 1 + i }));
  const lines = [...kept, ...added];
  return isReordered(mine, before) ? lines : inOrderOf(after, lines);
}

type Lines = ReadonlyMap<string | null, CategoryLine>;

function byId(lines: readonly CategoryLine[]): Lines {
  return new Map(lines.map((line) => [line.id, line]));
}

function movedLine(line: CategoryLine, were: Lines, are: Lines): CategoryLine[] {
  const before = were.get(line.id);
  if (line.id === null || before === undefined) return [line];
  const languages = [...new Set([...Object.keys(before.names), ...Object.keys(line.names)])];
  const written = languages.filter(
    (language) => (line.names[language] ?? '') !== (before.names[language] ?? ''),
  );
  const now = are.get(line.id);
  if (now === undefined) {
    return line.gone || written.length === 0 ? [] : [{ ...line, id: null, proposals: 0 }];
  }
  const mine = Object.fromEntries(
    written.map((language) => [language, line.names[language] ?? '']),
  );
  return [{ ...line, names: { ...now.names, ...mine }, proposals: now.proposals }];
}

function isReordered(mine: readonly CategoryLine[], before: readonly CategoryItem[]): boolean {
  const places = mine.flatMap(({ id }) => {
    const place = before.findIndex((item) => item.id === id);
    return place < 0 ? [] : [place];
  });
  return places.some((place, i) => i > 0 && place < (places[i - 1] ?? 0));
}

/** New lines stay last, in the order in which they were added. */
function inOrderOf(after: readonly CategoryItem[], lines: readonly CategoryLine[]): CategoryLine[] {
  const places = new Map(after.map(({ id }, place) => [id, place]));
  const placeOf = ({ id }: CategoryLine): number => places.get(id ?? '') ?? after.length;
  return lines.toSorted((a, b) => placeOf(a) - placeOf(b));
}
