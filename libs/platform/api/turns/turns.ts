/** Lets so many through at once; the others wait in line, and beyond that are turned away. */
export class Turns {
  private under = 0;
  private readonly line: (() => void)[] = [];

  constructor(
    private readonly atOnce: number,
    private readonly inLine: number,
    private readonly turnedAway: () => Error,
  ) {}

  async take<T>(work: () => Promise<T>): Promise<T> {
    if (this.under >= this.atOnce) {
      if (this.line.length >= this.inLine) throw this.turnedAway();
      // Whoever goes leaves their turn to the first in line.
      await new Promise<void>((resolve) => this.line.push(resolve));
    } else {
      this.under += 1;
    }
    try {
      return await work();
    } finally {
      const next = this.line.shift();
      if (next) next();
      else this.under -= 1;
    }
  }
}
