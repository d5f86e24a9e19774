/**
 * A repeatable source of chance (mulberry32). Each text has one of its own, made from what it is
 * and its number: any text can be written without those before it.
 */
export class Chance {
  private state: number;

  constructor(seed: number, ...of: readonly (string | number)[]) {
    this.state = of.reduce<number>((hash, part) => mixed(hash, String(part)), seed | 0);
  }

  /** From 0 up to, not including, 1. */
  next(): number {
    this.state = (this.state + 0x6d2b79f5) | 0;
    let t = Math.imul(this.state ^ (this.state >>> 15), 1 | this.state);
    t = (t + Math.imul(t ^ (t >>> 7), 61 | t)) ^ t;
    return ((t ^ (t >>> 14)) >>> 0) / 4294967296;
  }

  below(most: number): number {
    return Math.floor(this.next() * most);
  }

  between(least: number, most: number): number {
    return least + this.below(most - least + 1);
  }

  one<T>(all: readonly T[]): T {
    return all[this.below(all.length)]!;
  }

  /** The first ones far oftener than the last, as words of a language are. */
  early<T>(all: readonly T[]): T {
    return all[Math.floor(this.next() ** 2 * all.length)]!;
  }
}

/** FNV-1a over the text, then over a part's end, so that 'a','bc' and 'ab','c' differ. */
function mixed(hash: number, text: string): number {
  let h = hash ^ 0x811c9dc5;
  for (let i = 0; i < text.length; i += 1) h = Math.imul(h ^ text.charCodeAt(i), 0x01000193);
  h = Math.imul(h ^ 0xff, 0x01000193);
  return h ^ (h >>> 15);
}
