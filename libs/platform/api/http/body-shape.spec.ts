import { Problem } from '../problems/problem';
import { requireShape } from './body-shape';

const nested = (depth: number): unknown => JSON.parse('['.repeat(depth) + ']'.repeat(depth));

function fieldOf(body: unknown): string | undefined {
  try {
    requireShape(body);
    return undefined;
  } catch (problem) {
    return (problem as Problem).extra.errors?.[0]?.field;
  }
}

describe('requireShape', () => {
  it('lets pass what our forms send', () => {
    const lines = Array.from({ length: 20 }, () => 'x'.repeat(200));
    const text = { question: '?', can: lines, cannot: lines };
    expect(fieldOf({ text, translations: [text, text], rounds: [{}, {}] })).toBeUndefined();
    expect(fieldOf('a string')).toBeUndefined();
    expect(fieldOf(null)).toBeUndefined();
  });

  it('names the field that is too deep or has too many parts, without running out of stack', () => {
    expect(fieldOf({ title: 'a', body: nested(120_000) })).toBe('body');
    expect(fieldOf({ rounds: Array.from({ length: 60_000 }, () => ({})) })).toBe('rounds');
    expect(
      fieldOf(Object.fromEntries(Array.from({ length: 20_000 }, (_, i) => [`k${i}`, 1]))),
    ).toBe('body');
  });
});
