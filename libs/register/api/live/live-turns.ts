import { Problem } from '@samrad/platform/api';
import { LIVE_LIMITS } from '@samrad/register/contract';

/**
 * The messages of one connection: answered one at a time, in the order they came, and no more of
 * them than a page sends.
 */
export class LiveTurns {
  private last: Promise<void> = Promise.resolve();
  private waiting = 0;
  private tokens: number = LIVE_LIMITS.burst;
  private filledAt = performance.now();

  /** Does the work when those before it are done. @throws Problem when too many wait or come */
  async take<T>(work: () => Promise<T>): Promise<T> {
    if (!this.spend() || this.waiting >= LIVE_LIMITS.waiting) {
      throw new Problem('platform.too-many');
    }
    this.waiting += 1;
    const done = this.last.then(work).finally(() => (this.waiting -= 1));
    // The next one's turn comes whatever became of this one.
    this.last = done.then(
      () => undefined,
      () => undefined,
    );
    return done;
  }

  private spend(): boolean {
    const now = performance.now();
    const filled = this.tokens + ((now - this.filledAt) / 1_000) * LIVE_LIMITS.perSecond;
    this.filledAt = now;
    this.tokens = Math.min(filled, LIVE_LIMITS.burst);
    if (this.tokens < 1) return false;
    this.tokens -= 1;
    return true;
  }
}
