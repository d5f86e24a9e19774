import type { LiveEvent } from '@samrad/register/contract';
import { aList, anItem, aSummary } from '../testing/proposal.builder';
import { fromPage, showWaiting, withLive, withNextPage } from './proposal-list.state';

function event(kind: string, state: unknown): LiveEvent {
  return { seq: 101, kind, subject: '', state };
}

const start = () => fromPage(aList([anItem(1, { supported: true }), anItem(2)]));

describe('a list of proposals', () => {
  it('lets figures change where they stand, and keeps what concerns the reader', () => {
    const state = withLive(start(), event('support-given', aSummary(1, { supports: 11 })));
    expect(state.items.map(({ number, supports }) => [number, supports])).toEqual([
      [1, 11],
      [2, 10],
    ]);
    expect(state.items[0]).toMatchObject({ supported: true });
  });

  it('counts anew what another was merged into, and what let go of it', () => {
    const gone = { ...aSummary(2, { status: 'merged', mergedInto: 1 }), counts: [] };
    const target = aSummary(1).id;
    const merged = { ...gone, counts: [{ id: target, supports: 17 }] };
    const state = withLive(start(), event('proposal-merged', merged));
    expect(state.items.map(({ supports }) => supports)).toEqual([17, 10]);
    expect([state.items[1]?.status, state.total]).toEqual(['merged', 1]);
    const apart = { ...aSummary(2), counts: [{ id: target, supports: 10 }] };
    const again = withLive(state, event('proposal-unmerged', apart));
    expect(again.items.map(({ supports }) => supports)).toEqual([10, 10]);
    expect(again.total).toBe(2);
  });

  it('lets new proposals wait until they are wanted', () => {
    const once = withLive(start(), event('proposal-submitted', aSummary(3)));
    const twice = withLive(once, event('proposal-submitted', aSummary(4)));
    expect(twice.items).toHaveLength(2);
    expect([twice.waiting.length, twice.total]).toEqual([2, 4]);
    const shown = showWaiting(
      withLive(twice, event('support-given', aSummary(3, { supports: 1 }))),
    );
    expect(shown.items.map(({ number, supports }) => [number, supports])).toEqual([
      [4, 10],
      [3, 1],
      [1, 10],
      [2, 10],
    ]);
    expect(shown.waiting).toEqual([]);
  });

  it('shows once what comes both live and with a page', () => {
    const early = withLive(start(), event('proposal-submitted', aSummary(3)));
    const again = withLive(early, event('proposal-submitted', aSummary(3)));
    expect(again.waiting).toHaveLength(1);
    const page = withNextPage(showWaiting(again), aList([anItem(2), anItem(3), anItem(5)]));
    expect(page.items.map(({ number }) => number)).toEqual([3, 1, 2, 5]);
  });

  it('takes the words of a withdrawn proposal away at once', () => {
    const gone = { status: 'withdrawn', title: null, excerpt: null, author: null } as const;
    const state = withLive(start(), event('proposal-withdrawn', aSummary(1, gone)));
    expect(state.items[0]).toMatchObject(gone);
    expect(state.total).toBe(1);
    const waiting = withLive(start(), event('proposal-submitted', aSummary(3)));
    const away = withLive(waiting, event('proposal-withdrawn', aSummary(3, gone)));
    expect([away.waiting.length, away.total]).toEqual([0, 2]);
  });

  it('counts comments, and passes over what is none of its business', () => {
    const { threadId } = anItem(2);
    const live = { comment: { threadId }, counts: { total: 7 } };
    expect(withLive(start(), event('comment-submitted', live)).items[1]?.comments).toBe(7);
    const same = start();
    expect(withLive(same, event('comment-submitted', null))).toBe(same);
    expect(withLive(same, event('stand-taken', { id: 'x' }))).toBe(same);
    expect(withLive(same, event('support-given', aSummary(9)))).toBe(same);
  });
});
