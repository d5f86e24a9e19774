import { caseRow, queue } from '../testing/queue.builder';
import { fromQueue, withMore, withNews } from './queue.state';

const [a, b, c] = [caseRow('a', 10), caseRow('b', 20), caseRow('c', 30)];

describe('the queue on the page', () => {
  it('moves no row for what is new or decided: the one waits, the other is marked', () => {
    const state = withNews(fromQueue(queue([a, b])), queue([caseRow('new', 5), b]));
    expect(state.rows).toEqual([a, b]);
    expect([state.waiting, [...state.decided]]).toEqual([1, ['a']]);
    expect(state.figures.waiting).toBe(2);
  });

  it('changes what is known where it stands', () => {
    const claim = { isMine: false, until: a.dueAt };
    const state = withNews(fromQueue(queue([a, b])), queue([{ ...a, claim }, b]));
    expect(state.rows[0]?.claim).toEqual(claim);
  });

  it('knows nothing of rows beyond the first page', () => {
    const all = withMore(fromQueue(queue([a, b], { next: 'x' })), queue([b, c]));
    expect(all.rows).toEqual([a, b, c]);
    const state = withNews(all, queue([a, b], { next: 'x' }));
    expect(state.decided.size).toBe(0);
  });

  it('takes the mark off a case that was opened again', () => {
    const decided = withNews(fromQueue(queue([a])), queue([]));
    expect(withNews(decided, queue([a])).decided.size).toBe(0);
  });
});
