import { comparePaths } from '@samrad/discussion/contract';
import fc from 'fast-check';
import { comment, counts, HIDDEN, live, page } from '../testing/comment.builder';
import {
  conversations,
  fromPage,
  showWaiting,
  withAnswer,
  withLive,
  withNextPage,
} from './thread.state';

const numbers = (items: readonly { number: number }[]): number[] =>
  items.map((item) => item.number);

describe('a thread on the screen', () => {
  it('lets new comments wait, moves the counts at once, and shows them where they belong', () => {
    const start = fromPage(page([comment([3]), comment([1]), comment([1, 2])]), 'new');
    const root = withLive(start, 11, live(comment([4]), 4));
    const both = withLive(root, 12, live(comment([1, 5]), 5));
    expect(numbers(both.items)).toEqual([3, 1, 2]);
    expect(both).toMatchObject({ counts: counts(5), seq: 12 });
    const shown = showWaiting(both);
    expect(numbers(shown.items)).toEqual([4, 3, 1, 2, 5]);
    expect(shown.waiting).toEqual([]);
    expect(shown.fresh.size).toBe(2);
  });

  it('gives what came live the operations that the server named for it', () => {
    const start = fromPage(page([], { operationsOnNew: ['reply', 'hide'] }), 'new');
    const shown = showWaiting(withLive(start, 11, live(comment([1]), 1)));
    expect(shown.items[0]?.allowedOperations).toEqual(['reply', 'hide']);
  });

  it('takes the words of a hidden comment away at once, shown or waiting', () => {
    const start = withLive(fromPage(page([comment([1])]), 'new'), 11, live(comment([2]), 2));
    const gone = { body: null, hidden: HIDDEN };
    const shown = withLive(start, 12, live(comment([1]), 1, gone));
    expect(shown.items[0]).toMatchObject(gone);
    const waited = withLive(start, 12, live(comment([2]), 1, gone));
    expect(waited.waiting).toEqual([]);
  });

  it('leaves to a later page what stands beyond the last one', () => {
    const start = fromPage(page([comment([1]), comment([2])], { next: 'more' }), 'old');
    const after = withLive(start, 11, live(comment([9]), 9));
    expect(after.waiting).toEqual([]);
    expect(after.counts.total).toBe(9);
    const under = withLive(start, 11, live(comment([1, 9]), 9));
    expect(numbers(under.waiting)).toEqual([9]);
  });

  it('shows an own comment at once, and once, even when it waited already', () => {
    const start = withLive(fromPage(page([comment([1])]), 'new'), 11, live(comment([2]), 2));
    const own = withAnswer(start, comment([2], { mine: true }));
    expect(numbers(own.items)).toEqual([2, 1]);
    expect(own.waiting).toEqual([]);
    expect(own.pseudonym).toBe('Lodjur 2');
  });

  it('keeps every comment once and in order, however pages, answers and events interleave', () => {
    const paths = [[1], [2], [1, 3], [4], [1, 3, 5], [2, 6], [7]];
    const order = fc.constantFrom('new' as const, 'old' as const);
    fc.assert(
      fc.property(order, fc.array(fc.nat({ max: 20 }), { maxLength: 30 }), (by, steps) => {
        let state = fromPage(page([comment([1])], { next: 'more' }), by);
        steps.forEach((step, i) => {
          const one = comment(paths[step % 7] ?? [1]);
          if (step < 7) state = withLive(state, i, live(one, i));
          else if (step < 14) state = withAnswer(state, one);
          else state = showWaiting(withNextPage(state, page([one], { next: 'more' })));
        });
        const all = [...state.items, ...state.waiting].map((item) => item.id);
        expect(new Set(all).size).toBe(all.length);
        const sorted = [...state.items].sort((a, b) => comparePaths(by, a.path, b.path));
        expect(numbers(state.items)).toEqual(numbers(sorted));
      }),
    );
  });
});

describe('conversations', () => {
  it('gathers replies of every depth under their root', () => {
    const found = conversations([comment([2]), comment([1]), comment([1, 3]), comment([1, 3, 4])]);
    expect(found.map(({ root, replies }) => [root.number, numbers(replies)])).toEqual([
      [2, []],
      [1, [3, 4]],
    ]);
  });
});
