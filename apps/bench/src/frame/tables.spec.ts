import type { Figure } from './bench';
import { figureTable, guaranteeTable, verdictOf } from './tables';

const figure = (
  median: number,
  is: 'at-least' | 'at-most',
  bar: number,
  moonshot: number,
): Figure => ({
  ...{ work: 'reading', of: 'requests ÷ floor', unit: '×' },
  spread: { low: median - 0.1, median, high: median + 0.1 },
  bar: { is, bar, moonshot },
});

describe('verdict', () => {
  it.each([
    [0.4, 'at-least', 0.5, 0.8, 'missed'],
    [0.5, 'at-least', 0.5, 0.8, 'bar'],
    [0.9, 'at-least', 0.5, 0.8, 'moonshot'],
    [1.7, 'at-most', 1.6, 1.3, 'missed'],
    [1.6, 'at-most', 1.6, 1.3, 'bar'],
    [1.2, 'at-most', 1.6, 1.3, 'moonshot'],
  ] as const)('of %d, %s %d or %d, is %s', (median, is, bar, moonshot, verdict) => {
    expect(verdictOf(figure(median, is, bar, moonshot))).toBe(verdict);
  });

  it('is nothing where there is no bar', () => {
    expect(verdictOf({ ...figure(1, 'at-most', 1, 1), bar: null })).toBe('');
  });
});

describe('tables', () => {
  it('tell median, spread, bar and what was reached', () => {
    const [, , row] = figureTable([figure(0.62, 'at-least', 0.5, 0.8)]).split('\n');
    expect(row).toContain('**0.62** ×');
    expect(row).toContain('0.52–0.72');
    expect(row).toContain('≥ 0.5; ≥ 0.8');
    expect(row).toContain('| bar');
  });

  it('make what does not hold stand out, and keep a bar in a text from ending its cell', () => {
    const text = guaranteeTable([{ what: 'a|b', holds: false, evidence: '3 missing' }]);
    expect(text).toContain('a\\|b');
    expect(text).toContain('**no**');
  });
});
