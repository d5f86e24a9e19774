import { Attempts } from './attempts';

describe('attempts', () => {
  it('are busy while they last, and leave no problem when they succeed', async () => {
    const attempts = new Attempts();
    const done = attempts.make(() => Promise.resolve());
    expect(attempts.busy()).toBe(true);
    await done;
    expect([attempts.busy(), attempts.problem()]).toEqual([false, null]);
  });

  it('say how they failed, until the next begins', async () => {
    const attempts = new Attempts();
    const problem = new Error('no');
    await attempts.make(() => Promise.reject(problem));
    expect([attempts.busy(), attempts.problem()]).toEqual([false, problem]);
    const next = attempts.make(() => Promise.resolve());
    expect(attempts.problem()).toBeNull();
    await next;
  });
});
