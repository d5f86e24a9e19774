import type { EventsBatch } from '@samrad/register/contract';
import { Feed, type FeedStep } from './feed';

function batch(from: number, to: number): EventsBatch {
  const events = Array.from({ length: to - from }, (_, i) => ({
    seq: from + i + 1,
    kind: 'x',
    subject: '',
    state: null,
  }));
  return { dialogueId: 'd', from, to, events };
}

const seqs = (step: FeedStep): number[] | string =>
  step.kind === 'events' ? step.events.map(({ seq }) => seq) : step.kind;

describe('a place in the events of a dialogue', () => {
  it('takes what follows, drops what was seen, and gives the rest of an overlap', () => {
    const feed = new Feed('d', 5);
    expect(seqs(feed.take(batch(5, 7)))).toEqual([6, 7]);
    expect(seqs(feed.take(batch(5, 7)))).toBe('seen');
    expect(seqs(feed.take(batch(6, 9)))).toEqual([8, 9]);
    expect(feed.cursor).toBe(9);
  });

  it('asks for what is missing and does not jump over it', () => {
    const feed = new Feed('d', 5);
    expect(seqs(feed.take(batch(7, 8)))).toBe('gap');
    expect(feed.cursor).toBe(5);
    expect(seqs(feed.take(batch(5, 8)))).toEqual([6, 7, 8]);
  });

  it('moves past what the reader may not see', () => {
    const feed = new Feed('d', 5);
    expect(seqs(feed.take({ dialogueId: 'd', from: 5, to: 9, events: [] }))).toEqual([]);
    expect(feed.cursor).toBe(9);
  });

  it('keeps what came before it knew where "now" is', () => {
    const feed = new Feed('d', null);
    expect(seqs(feed.take(batch(5, 6)))).toBe('seen');
    expect(feed.start(5).map(seqs)).toEqual([[6]]);
    expect(feed.start(99)).toEqual([]);
    expect(feed.cursor).toBe(6);
  });
});
