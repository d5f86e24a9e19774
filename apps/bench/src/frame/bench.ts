import type { Scale } from '../corpus/scale';
import type { ServedProduct } from '../served/served-product';
import type { Spread } from '../measure/statistics';

/** What the design asks for, and what it dreams of. */
export interface Bar {
  readonly is: 'at-least' | 'at-most';
  readonly bar: number;
  readonly moonshot: number;
}

/** One measured figure, with its bar. */
export interface Figure {
  readonly work: string;
  /** What the figure is: a ratio to that floor, or a quantity of its own. */
  readonly of: string;
  readonly unit: string;
  readonly spread: Spread;
  readonly bar: Bar | null;
  /** Medians behind a ratio, to be read beside it and never compared between machines. */
  readonly product?: string;
  readonly floor?: string;
}

/** Something that holds or does not. */
export interface Guarantee {
  readonly what: string;
  readonly holds: boolean;
  readonly evidence: string;
}

export interface Plan {
  readonly what: string;
  readonly plan: string;
}

export interface Outcome {
  readonly figures?: readonly Figure[];
  readonly guarantees?: readonly Guarantee[];
  readonly plans?: readonly Plan[];
  /** What somebody who reads the figures has to know. */
  readonly notes?: readonly string[];
  /** Kept in tmp/bench beside the table. */
  readonly samples?: unknown;
}

export interface BenchContext {
  readonly scale: Scale;
  readonly product: ServedProduct;
  readonly rounds: { readonly app: number; readonly database: number };
  readonly say: (line: string) => void;
}

export interface Bench {
  readonly name: string;
  readonly title: string;
  /** Left out when all are run: it takes long, or leaves nothing as it was. */
  readonly onlyWhenNamed?: boolean;
  readonly run: (context: BenchContext) => Promise<Outcome>;
}
