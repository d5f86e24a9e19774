/** How much there is to read and write while measuring. */
export interface Scale {
  readonly name: ScaleName;
  readonly seed: number;
  readonly people: number;
  readonly proposals: number;
  readonly comments: number;
  /** The discussion that is read: comments in one thread. */
  readonly thread: number;
  readonly statements: number;
  readonly stands: number;
  /** Sockets that follow one dialogue. */
  readonly followers: number;
  /** Pairs of floor and product, and seconds of each sample. */
  readonly pairs: number;
  readonly seconds: number;
}

export const SCALES = {
  /** Minutes on a laptop. */
  small: {
    ...{ name: 'small', seed: 1, people: 1_010, proposals: 2_000, comments: 20_000, thread: 1_000 },
    ...{ statements: 100, stands: 100_000, followers: 500, pairs: 5, seconds: 2 },
  },
  /** What the bars of the design speak of. */
  full: {
    ...{ name: 'full', seed: 1, people: 1_010, thread: 1_000, proposals: 100_000 },
    ...{ comments: 1_000_000, statements: 200, stands: 1_000_000, followers: 2_000 },
    ...{ pairs: 7, seconds: 3 },
  },
} as const satisfies Record<string, Scale>;

export type ScaleName = 'small' | 'full';
