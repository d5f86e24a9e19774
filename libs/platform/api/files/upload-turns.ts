import { Injectable } from '@nestjs/common';
import { Problem } from '../problems/problem';

/** Uploads at once, whose bytes are all held in memory. */
const MOST = { account: 2, network: 8, all: 16 } as const;
const RETRY_AFTER = 10;

/**
 * Lets an upload in before a byte of it is read: a few at once for each account and each network, and
 * for all of them together. Whoever comes above that is turned away at once and holds nothing.
 */
@Injectable()
export class UploadTurns {
  private readonly under = new Map<string, number>();

  /** @throws Problem platform.too-many with `retryAfter` in seconds */
  async take<T>(
    from: { readonly accountId: string; readonly network: string },
    work: () => Promise<T>,
  ): Promise<T> {
    const turns = [
      { key: `account ${from.accountId}`, most: MOST.account },
      { key: `network ${from.network}`, most: MOST.network },
      { key: 'all', most: MOST.all },
    ];
    if (turns.some(({ key, most }) => this.count(key) >= most)) {
      throw new Problem('platform.too-many', { params: { retryAfter: RETRY_AFTER } });
    }
    for (const { key } of turns) this.under.set(key, this.count(key) + 1);
    try {
      return await work();
    } finally {
      for (const { key } of turns) this.leave(key);
    }
  }

  private count(key: string): number {
    return this.under.get(key) ?? 0;
  }

  private leave(key: string): void {
    const left = this.count(key) - 1;
    if (left > 0) this.under.set(key, left);
    else this.under.delete(key);
  }
}
