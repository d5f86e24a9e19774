import { desk, hiddenRow, row } from '../testing/desk.builder';
import { fromDesk, refreshed, showNew, stepFrom, withMore } from './desk.state';

const ids = (rows: readonly { commentId: string }[]): string[] =>
  rows.map((each) => each.commentId);

describe("the moderator's list", () => {
  it('changes rows in place and lets new ones wait', () => {
    const start = fromDesk(desk([row(3), row(2)]));
    const now = refreshed(start, desk([row(4), hiddenRow(3), row(2)]));
    expect(ids(now.rows)).toEqual(['c3', 'c2']);
    expect(now.rows[0]?.hidden?.rule).toBe('no-personal-attacks');
    expect(now.totals).toEqual({ all: 3, hidden: 1 });
    expect(ids(showNew(now).rows)).toEqual(['c4', 'c3', 'c2']);
  });

  it('holds every row once when pages overlap', () => {
    const start = fromDesk(desk([row(3), row(2)], { next: 'more' }));
    expect(ids(withMore(start, desk([row(2), row(1)])).rows)).toEqual(['c3', 'c2', 'c1']);
  });

  it('steps within the list, from its first row when one stands nowhere', () => {
    const start = fromDesk(desk([row(3), row(2), row(1)]));
    expect(stepFrom(start, null, 1)).toBe('c3');
    expect(stepFrom(start, 'c3', 1)).toBe('c2');
    expect(stepFrom(start, 'c3', -1)).toBe('c3');
    expect(stepFrom(start, 'c1', 1)).toBe('c1');
    expect(stepFrom(fromDesk(desk([])), null, 1)).toBeNull();
  });
});
