import { Problem } from '@samrad/platform/api';
import { setImmediate } from 'node:timers/promises';
import { GroupCommit } from './group-commit';

class RefusedRow extends Error {
  readonly code = '23514';
}

function setup(commit?: (items: readonly number[]) => Promise<(string | Problem)[]>) {
  const batches: number[][] = [];
  const commitBatch = async (items: readonly number[]): Promise<(string | Problem)[]> => {
    batches.push([...items]);
    return commit ? commit(items) : items.map(String);
  };
  const group = new GroupCommit<number, string>(commitBatch, { batch: 100, waiting: 300 });
  return { batches, submit: (item: number, key = 'a') => group.submit(key, item), group };
}

describe('GroupCommit', () => {
  it('lets what arrives together share a commit, and answers each its own', async () => {
    const { batches, submit } = setup();
    const answers = await Promise.all(Array.from({ length: 250 }, (_, i) => submit(i)));
    expect(answers).toEqual(Array.from({ length: 250 }, (_, i) => String(i)));
    expect(batches.map((batch) => batch.length)).toEqual([100, 100, 50]);
  });

  it('never acknowledges before the commit is through', async () => {
    let committed = false;
    const { submit } = setup(async (items) => {
      await new Promise((resolve) => setTimeout(resolve, 20));
      committed = true;
      return items.map(String);
    });
    await submit(1);
    expect(committed).toBe(true);
  });

  it('fails a refused row alone', async () => {
    const { submit } = setup((items) =>
      items.includes(7) ? Promise.reject(new RefusedRow()) : Promise.resolve(items.map(String)),
    );
    const settled = await Promise.allSettled(Array.from({ length: 50 }, (_, i) => submit(i)));
    const failed = settled.flatMap((one, i) => (one.status === 'rejected' ? [i] : []));
    expect(failed).toEqual([7]);
  });

  it('gives a problem to the one it belongs to', async () => {
    const { submit } = setup((items) =>
      Promise.resolve(items.map((i) => (i === 3 ? new Problem('platform.forbidden') : String(i)))),
    );
    const settled = await Promise.allSettled([1, 2, 3, 4].map((i) => submit(i)));
    expect(settled.map((one) => one.status)).toEqual([
      'fulfilled',
      'fulfilled',
      'rejected',
      'fulfilled',
    ]);
  });

  it('does not retry rows when the connection was lost: nobody knows what was stored', async () => {
    const { batches, submit } = setup(() => Promise.reject(new Error('Connection terminated')));
    const settled = await Promise.allSettled([1, 2, 3].map((i) => submit(i)));
    expect(settled.every((one) => one.status === 'rejected')).toBe(true);
    expect(batches).toHaveLength(1);
  });

  it('serves those who come after a failure', async () => {
    let broken = true;
    const { submit } = setup((items) =>
      broken
        ? Promise.reject(new Error('Connection terminated'))
        : Promise.resolve(items.map(String)),
    );
    await expect(submit(1)).rejects.toThrow('Connection terminated');
    broken = false;
    await expect(submit(2)).resolves.toBe('2');
  });

  it('lets no key wait for another, and forgets a queue that is empty', async () => {
    let release = (): void => undefined;
    const held = new Promise<void>((resolve) => (release = resolve));
    const { batches, submit, group } = setup(async (items) => {
      if (items.includes(1)) await held;
      return items.map(String);
    });
    const first = submit(1, 'a');
    expect(await Promise.all([submit(2, 'b'), submit(3, 'b')])).toEqual(['2', '3']);
    expect(group.size).toBe(1);
    release();
    expect(await first).toBe('1');
    expect(batches).toEqual([[1], [2, 3]]);
    await setImmediate();
    expect(group.size).toBe(0);
  });

  it('turns away whoever comes when too many wait, and serves the rest', async () => {
    const { submit } = setup();
    const settled = await Promise.allSettled(Array.from({ length: 301 }, (_, i) => submit(i)));
    expect(settled.filter(({ status }) => status === 'fulfilled')).toHaveLength(300);
    expect(settled[300]).toMatchObject({
      reason: { code: 'platform.unavailable', extra: { params: { retryAfter: 5 } } },
    });
    await expect(submit(1)).resolves.toBe('1');
  });
});
