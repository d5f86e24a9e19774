import fc from 'fast-check';
import { toInstant, toLocal } from './local-time';

describe('times as clocks in Sweden show them', () => {
  it.each([
    ['2026-12-14T18:00', '2026-12-14T17:00:00.000Z'],
    ['2026-07-01T00:00', '2026-06-30T22:00:00.000Z'],
    // The hour that comes twice when summer time ends: the first.
    ['2026-10-25T02:30', '2026-10-25T00:30:00.000Z'],
    // The hour that is skipped when summer time begins: as if the clock had not been moved.
    ['2026-03-29T02:30', '2026-03-29T01:30:00.000Z'],
    ['2026-12-14', null],
    ['', null],
  ])('%s is %s', (local, instant) => expect(toInstant(local)).toBe(instant));

  it('come back as they were, whenever the clock shows them', () => {
    const instants = fc.date({
      min: new Date('2020-01-01T00:00:00Z'),
      max: new Date('2040-01-01T00:00:00Z'),
      noInvalidDate: true,
    });
    fc.assert(
      fc.property(instants, (instant) => {
        const local = toLocal(instant);
        expect(toLocal(new Date(toInstant(local) ?? ''))).toBe(local);
      }),
    );
  });
});
