import { computed, DestroyRef, effect, inject, Injectable, signal, untracked } from '@angular/core';
import { DraftStore, Network, newKey, ProblemError, UNREACHABLE } from '@samrad/platform/web';
import type { ProposalReceipt } from '@samrad/proposals/contract';

/** What was sent and has no answer yet, as it lies on the device. */
interface Pending {
  readonly key: string;
  readonly request: object;
}

export type Send = (request: object, key: string) => Promise<ProposalReceipt>;

/** The server remembers keys for two days; what is older would be done a second time. */
const SETTLED_BY_KEY_FOR = 36 * 3_600_000;
/** How often it is tried again while the network seems to be there, ms. */
const AGAIN_AFTER = 8_000;

/**
 * Sends a proposal once. Before it goes, what goes and its key are kept on the device: a lost
 * connection is waited for, and after a crash the same is sent under the same key, so that the
 * server says what became of it. Provided by its page.
 */
@Injectable()
export class ProposalSending {
  private readonly drafts = inject(DraftStore);
  private readonly network = inject(Network);
  private readonly state = signal<'idle' | 'sending' | 'waiting'>('idle');
  private readonly refusal = signal<unknown>(null);
  private wake: (() => void) | null = null;
  private isOver = false;

  readonly busy = computed(() => this.state() !== 'idle');
  /** No connection: it goes when there is one. */
  readonly waiting = computed(() => this.state() === 'waiting');
  readonly problem = this.refusal.asReadonly();

  constructor() {
    effect(() => {
      if (this.network.online()) untracked(() => this.wake?.());
    });
    inject(DestroyRef).onDestroy(() => {
      this.isOver = true;
      this.wake?.();
    });
  }

  /** The receipt; null when it was refused, which is `problem`, or the page was left. */
  async send(place: string, request: object, send: Send): Promise<ProposalReceipt | null> {
    const pending: Pending = { key: newKey(), request };
    this.drafts.keep(pendingPlace(place), pending);
    return this.settle(place, pending, send);
  }

  /** Finishes what a crash cut off; null when there is nothing to finish. */
  async resume(place: string, send: Send): Promise<ProposalReceipt | null> {
    const found = this.drafts.find(pendingPlace(place), isPending);
    if (found === null) return null;
    if (Date.now() - found.at < SETTLED_BY_KEY_FOR) return this.settle(place, found.words, send);
    this.drafts.forget(pendingPlace(place));
    return null;
  }

  private async settle(
    place: string,
    { key, request }: Pending,
    send: Send,
  ): Promise<ProposalReceipt | null> {
    this.refusal.set(null);
    while (!this.isOver) {
      this.state.set(this.network.online() ? 'sending' : 'waiting');
      try {
        const receipt = this.network.online() ? await send(request, key) : null;
        if (receipt !== null) return this.end(place, receipt);
      } catch (problem) {
        if (!isUnanswered(problem)) {
          this.refusal.set(problem);
          return this.end(place, null);
        }
      }
      this.state.set('waiting');
      await this.pause();
    }
    return null;
  }

  private end<T>(place: string, outcome: T): T {
    this.drafts.forget(pendingPlace(place));
    this.state.set('idle');
    return outcome;
  }

  private pause(): Promise<void> {
    return new Promise((resolve) => {
      const timer = setTimeout(resolve, AGAIN_AFTER);
      this.wake = () => {
        clearTimeout(timer);
        resolve();
      };
    });
  }
}

function pendingPlace(place: string): string {
  return `${place}.sending`;
}

function isPending(found: unknown): found is Pending {
  const { key, request } = (found ?? {}) as Record<string, unknown>;
  return typeof key === 'string' && typeof request === 'object' && request !== null;
}

function isUnanswered(problem: unknown): boolean {
  return problem instanceof ProblemError && problem.code === UNREACHABLE;
}
