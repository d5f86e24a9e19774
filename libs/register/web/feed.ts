import type { EventsBatch, LiveEvent } from '@samrad/register/contract';

/** What a batch did to a feed: events to show, or a gap that has to be asked for. */
export type FeedStep =
  | { readonly kind: 'events'; readonly events: readonly LiveEvent[] }
  | { readonly kind: 'gap' }
  | { readonly kind: 'seen' };

/**
 * A reader's place in the events of one dialogue. Batches cover (from, to]: one that begins before
 * or at the cursor moves it, so every event comes once and in order; one that begins after it
 * shows that something is missing.
 */
export class Feed {
  /** Batches that came before the server had said where "now" is. */
  private early: EventsBatch[] = [];

  constructor(
    readonly dialogueId: string,
    private place: number | null,
  ) {}

  /** The last sequence number seen; null until the server has said where "now" is. */
  get cursor(): number | null {
    return this.place;
  }

  /** Where following begins, as the server acknowledged it. */
  start(seq: number): FeedStep[] {
    if (this.place !== null) return [];
    this.place = seq;
    const waiting = this.early;
    this.early = [];
    return waiting.map((batch) => this.take(batch));
  }

  take(batch: EventsBatch): FeedStep {
    if (this.place === null) {
      this.early.push(batch);
      return { kind: 'seen' };
    }
    if (batch.to <= this.place) return { kind: 'seen' };
    if (batch.from > this.place) return { kind: 'gap' };
    const seen = this.place;
    this.place = batch.to;
    return { kind: 'events', events: batch.events.filter((event) => event.seq > seen) };
  }
}
