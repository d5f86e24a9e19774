import fc from 'fast-check';
import { quantile, ratioOf, spreadOf } from './statistics';

describe('quantile', () => {
  it('lies between two figures by straight line', () => {
    expect(quantile([4, 1, 3, 2], 0.5)).toBe(2.5);
    expect(quantile([10, 20, 30, 40, 50], 0.25)).toBe(20);
    expect(quantile([10, 20], 0.95)).toBeCloseTo(19.5);
    expect(quantile([7], 0.95)).toBe(7);
  });

  it('of nothing is refused', () => {
    expect(() => quantile([], 0.5)).toThrow(RangeError);
  });

  it('leaves what it was given as it was', () => {
    const figures = [3, 1, 2];
    quantile(figures, 0.5);
    expect(figures).toEqual([3, 1, 2]);
  });

  it('never leaves the range and grows with the part', () => {
    const figures = fc.array(fc.double({ min: -1e6, max: 1e6, noNaN: true }), { minLength: 1 });
    const part = fc.double({ min: 0, max: 1, noNaN: true });
    fc.assert(
      fc.property(figures, part, part, (all, one, other) => {
        const [less, more] = [Math.min(one, other), Math.max(one, other)];
        expect(quantile(all, less)).toBeGreaterThanOrEqual(Math.min(...all));
        expect(quantile(all, more)).toBeLessThanOrEqual(Math.max(...all));
        expect(quantile(all, more) - quantile(all, less)).toBeGreaterThanOrEqual(-1e-6);
      }),
    );
  });
});

describe('spread', () => {
  it('tells the middle half', () => {
    expect(spreadOf([1, 2, 3, 4, 100])).toEqual({ low: 2, median: 3, high: 4 });
  });
});

describe('ratio', () => {
  it('takes the floor from both sides of the sample', () => {
    expect(ratioOf({ before: 80, product: 50, after: 120 })).toBe(0.5);
  });
});
