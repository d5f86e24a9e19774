import { suspensionRow, suspensions } from '../testing/suspension.builder';
import { fromSuspensions, withMoreSuspensions, withSuspensionNews } from './suspensions.state';

const [a, b, c] = [suspensionRow('a'), suspensionRow('b'), suspensionRow('c')];

describe('the list of suspensions', () => {
  it('changes rows in place, lets new ones wait, and marks what has left', () => {
    const confirmed = { ...b, state: 'confirmed' as const };
    const state = withSuspensionNews(
      fromSuspensions(suspensions([c, b, a])),
      suspensions([suspensionRow('d'), confirmed, a]),
    );
    expect(state.rows).toEqual([c, confirmed, a]);
    expect([state.waiting, [...state.moved]]).toEqual([1, ['c']]);
    expect(withSuspensionNews(state, suspensions([c, b, a])).moved.size).toBe(0);
  });

  it('knows nothing of rows beyond the first page, and holds each once', () => {
    const first = suspensions([c, b], { next: 'x' });
    const all = withMoreSuspensions(fromSuspensions(first), suspensions([b, a]));
    expect(all.rows).toEqual([c, b, a]);
    expect(withSuspensionNews(all, first).moved.size).toBe(0);
  });
});
