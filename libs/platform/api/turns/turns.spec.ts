import { Turns } from './turns';

describe('turns', () => {
  it('lets so many through at once, the rest in their order, and turns away beyond', async () => {
    const turns = new Turns(2, 2, () => new Error('Full.'));
    let [under, most] = [0, 0];
    const done: number[] = [];
    const work = (nth: number) =>
      turns.take(async () => {
        most = Math.max(most, ++under);
        await new Promise((resolve) => setTimeout(resolve, 5));
        under -= 1;
        done.push(nth);
      });
    const outcomes = await Promise.allSettled([1, 2, 3, 4, 5].map(work));
    expect(outcomes.map(({ status }) => status)).toEqual([
      ...Array<string>(4).fill('fulfilled'),
      'rejected',
    ]);
    expect([most, done]).toEqual([2, [1, 2, 3, 4]]);
  });

  it('gives the turn on when the work fails', async () => {
    const turns = new Turns(1, 5, () => new Error('Full.'));
    const failing = turns.take(() => Promise.reject(new Error('no')));
    const next = turns.take(() => Promise.resolve('yes'));
    await expect(failing).rejects.toThrow('no');
    await expect(next).resolves.toBe('yes');
    await expect(turns.take(() => Promise.resolve('again'))).resolves.toBe('again');
  });
});
