import type { Bar, Figure } from '../frame/bench';
import { ratioOf, spreadOf, type Pair } from './statistics';

interface Wanted {
  readonly pairs: number;
  readonly floor: () => Promise<number>;
  readonly product: () => Promise<number>;
}

/** Floor, product, floor, as many times; the floor after one sample is the floor before the next. */
export async function measurePairs({ pairs, floor, product }: Wanted): Promise<Pair[]> {
  const taken: Pair[] = [];
  let before = await floor();
  for (let i = 0; i < pairs; i += 1) {
    const measured = await product();
    const after = await floor();
    taken.push({ before, product: measured, after });
    before = after;
  }
  return taken;
}

interface Named {
  readonly work: string;
  readonly of: string;
  /** Of what was measured, not of the ratio. */
  readonly unit: string;
  readonly bar: Bar | null;
}

/** The ratio of pairs as a figure. */
export function ratioFigure(pairs: readonly Pair[], { work, of, unit, bar }: Named): Figure {
  const median = (all: readonly number[]) => `${rounded(spreadOf(all).median)} ${unit}`;
  return {
    ...{ work, of, unit: '×', bar },
    spread: spreadOf(pairs.map(ratioOf)),
    product: median(pairs.map((pair) => pair.product)),
    floor: median(pairs.flatMap(({ before, after }) => [before, after])),
  };
}

/** As many digits as the noise lets one believe. */
export function rounded(figure: number): string {
  if (!Number.isFinite(figure)) return String(figure);
  const digits = Math.abs(figure) >= 100 ? 0 : Math.abs(figure) >= 10 ? 1 : 2;
  return figure.toFixed(digits);
}
