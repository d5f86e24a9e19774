import { RenderQueue, TooBusy } from './render-queue';

/** Work that is done when told to, and tells whether it has begun. */
function piece() {
  const { promise, resolve, reject } = Promise.withResolvers<string>();
  const work = jest.fn(() => promise);
  return { work, resolve, reject };
}

const settle = () => new Promise((resolve) => setImmediate(resolve));

describe('RenderQueue', () => {
  it('starts so many and no more, then the next in order', async () => {
    const queue = new RenderQueue(2, 2);
    const pieces = [piece(), piece(), piece(), piece()];
    const results = pieces.map(({ work }) => queue.run(work));
    await settle();
    expect(pieces.map(({ work }) => work.mock.calls.length)).toEqual([1, 1, 0, 0]);
    pieces[1]?.resolve('second');
    await settle();
    expect(pieces.map(({ work }) => work.mock.calls.length)).toEqual([1, 1, 1, 0]);
    pieces.forEach(({ resolve }, index) => resolve(String(index)));
    expect(await Promise.all(results)).toEqual(['0', 'second', '2', '3']);
  });

  it('turns away at once what finds no place, and has room again afterwards', async () => {
    const queue = new RenderQueue(1, 1);
    const first = piece();
    const results = [queue.run(first.work), queue.run(() => Promise.resolve('waited'))];
    await expect(queue.run(() => Promise.resolve('none'))).rejects.toBeInstanceOf(TooBusy);
    first.resolve('done');
    expect(await Promise.all(results)).toEqual(['done', 'waited']);
    expect(await queue.run(() => Promise.resolve('room'))).toBe('room');
  });

  it('gives the place on when work fails, or hangs', async () => {
    const queue = new RenderQueue(1, 1, 20);
    await expect(queue.run(() => Promise.reject(new Error('fell over')))).rejects.toThrow('fell');
    await expect(queue.run(piece().work)).rejects.toBeInstanceOf(TooBusy);
    expect(await queue.run(() => Promise.resolve('next'))).toBe('next');
  });
});
