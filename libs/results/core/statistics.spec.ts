import { reachFrom, withPlaces } from './ranking';
import { banded, shareOfMostActive } from './spread';
import { voices } from './voices';
import { wilson } from './wilson';

describe('Wilson’s interval', () => {
  // Newcombe, “Two-sided confidence intervals for the single proportion”, 1998, table I, method 3.
  it.each([
    [81, 263, 0.2553, 0.3662],
    [15, 148, 0.0624, 0.1605],
    [0, 20, 0, 0.1611],
    [1, 29, 0.0061, 0.1718],
  ])('of %i of %i is %d to %d', (count, of, low, high) => {
    const interval = wilson(count, of);
    expect(interval?.low).toBeCloseTo(low, 4);
    expect(interval?.high).toBeCloseTo(high, 4);
  });

  it('of nobody is nothing', () => {
    expect(wilson(0, 0)).toBeNull();
  });
});

describe('how much each contributed', () => {
  const tally = [
    { made: 1, people: 8 },
    { made: 6, people: 1 },
    { made: 86, people: 1 },
  ];

  it('is sorted into bands that hold everybody once', () => {
    expect(banded(tally, ['1', '2-5', '6-20', '21+'])).toEqual([
      { name: '1', people: 8, made: 8 },
      { name: '2-5', people: 0, made: 0 },
      { name: '6-20', people: 1, made: 6 },
      { name: '21+', people: 1, made: 86 },
    ]);
  });

  it.each([
    [0.1, 0.86],
    [0.2, 0.92],
    [0.5, 0.95],
    [1, 1],
  ])('the first %d made %d of everything', (part, share) => {
    expect(shareOfMostActive(tally, part)).toBeCloseTo(share, 10);
  });

  it('is nothing where nobody did anything', () => {
    expect(shareOfMostActive([], 0.1)).toBeNull();
  });
});

describe('places', () => {
  it('are shared by equals, and the next ones are left out', () => {
    const placed = withPlaces([{ n: 3 }, { n: 9 }, { n: 3 }, { n: 1 }], ({ n }) => n);
    expect(placed.map(({ place }) => place)).toEqual([1, 2, 2, 4]);
  });

  it('know who was there on a day or after it', () => {
    const reach = reachFrom([
      { day: '2026-03-01', people: 2 },
      { day: '2026-03-04', people: 5 },
    ]);
    expect(
      ['2026-02-01', '2026-03-01', '2026-03-02', '2026-03-04', '2026-03-05'].map(reach),
    ).toEqual([7, 7, 5, 5, 0]);
  });
});

describe('voices', () => {
  const places = [
    { key: 'large', people: null, inhabitants: 150_000 },
    { key: 'small', people: null, inhabitants: 4_000 },
    { key: 'keen', people: 200, inhabitants: 10_000 },
    { key: 'usual', people: 12, inhabitants: 10_000 },
  ];

  it('are low only where no hidden or rounded figure could make them usual', () => {
    const found = voices(places);
    expect(found.map(({ verdict }) => verdict)).toEqual(['low', 'cannot-tell', 'high', 'even']);
    expect(found[2]).toMatchObject({ rate: 200 });
    expect(found[2]?.ratio).toBeCloseTo(0.02 / (212 / 174_000), 6);
    expect(found[0]).toMatchObject({ rate: null, ratio: null });
  });

  it('cannot be told where nobody has said where they live', () => {
    expect(voices([{ key: 'a', people: null, inhabitants: 10 }])[0]?.verdict).toBe('cannot-tell');
  });
});
