import { signal } from '@angular/core';

/** Work of a store that the page shows: whether it is under way, and how it failed the last time. */
export class Attempts {
  private readonly isBusy = signal(false);
  private readonly failure = signal<unknown>(null);

  readonly busy = this.isBusy.asReadonly();
  /** Null from when the next attempt begins. */
  readonly problem = this.failure.asReadonly();

  /** Never rejects: what went wrong is `problem`. */
  async make(work: () => Promise<void>): Promise<void> {
    this.isBusy.set(true);
    this.failure.set(null);
    try {
      await work();
    } catch (problem) {
      this.failure.set(problem);
    } finally {
      this.isBusy.set(false);
    }
  }
}
