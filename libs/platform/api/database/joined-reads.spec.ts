import { JoinedReads } from './joined-reads';

function setup(most?: number) {
  const asked: (readonly number[])[] = [];
  const reads = new JoinedReads<number, string>(async (keys) => {
    asked.push(keys);
    await new Promise((resolve) => setTimeout(resolve, 5));
    if (keys.includes(13)) throw new Error('unlucky');
    return keys.map((key) => (key < 0 ? null : `row ${key}`));
  }, most);
  return { reads, asked };
}

describe('reads that are asked for together', () => {
  it('share a statement that begins after they were asked', async () => {
    const { reads, asked } = setup();
    const answers = await Promise.all([1, 2, -3, 2].map((key) => reads.read(key)));
    expect(answers).toEqual(['row 1', 'row 2', null, 'row 2']);
    expect(asked).toEqual([[1, 2, -3, 2]]);
  });

  it('never answer with what was read before they were asked', async () => {
    const { reads, asked } = setup();
    const first = reads.read(1);
    await new Promise((resolve) => setTimeout(resolve, 2));
    const rest = [reads.read(2), reads.read(1)];
    expect(await Promise.all([first, ...rest])).toEqual(['row 1', 'row 2', 'row 1']);
    expect(asked).toEqual([[1], [2, 1]]);
  });

  it('come in portions', async () => {
    const { reads, asked } = setup(2);
    await Promise.all([1, 2, 3, 4].map((key) => reads.read(key)));
    expect(asked).toEqual([
      [1, 2],
      [3, 4],
    ]);
  });

  it('fail together, and the next ones not', async () => {
    const { reads } = setup();
    const settled = await Promise.allSettled([reads.read(13), reads.read(2)]);
    expect(settled.map(({ status }) => status)).toEqual(['rejected', 'rejected']);
    expect(await reads.read(3)).toBe('row 3');
  });
});
