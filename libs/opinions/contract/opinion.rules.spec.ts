import fc from 'fast-check';
import {
  moved,
  operationsOnList,
  operationsOnStatement,
  percentages,
  standsIn,
  whyNotState,
} from './opinion.rules';
import { STAND_VALUES, standOf, STANDS } from './stand.wire';
import { STATEMENT_LIMITS } from './statement.limits';

const open = { isSignedIn: true, canTakeStandNow: true, canStateNow: true };
const tallies = fc.record({ agree: fc.nat(5000), disagree: fc.nat(5000), pass: fc.nat(5000) });

describe('what one may do', () => {
  it('is nothing without a session, however open the round', () => {
    const reader = { ...open, isSignedIn: false };
    expect(operationsOnList(reader)).toEqual([]);
    expect(operationsOnStatement(reader, null)).toEqual([]);
  });

  it('follows the rounds, each act by itself', () => {
    expect(operationsOnList(open)).toEqual(['state', 'take-stand']);
    expect(operationsOnList({ ...open, canStateNow: false })).toEqual(['take-stand']);
    expect(operationsOnList({ ...open, canTakeStandNow: false })).toEqual(['state']);
    expect(operationsOnStatement({ ...open, canTakeStandNow: false }, 'agree')).toEqual([]);
  });

  it('lets one take back only a stand that one has', () => {
    expect(operationsOnStatement(open, null)).toEqual(['take-stand']);
    expect(operationsOnStatement(open, 'pass')).toEqual(['take-stand', 'take-back-stand']);
  });
});

describe('stating', () => {
  it('refuses the same words twice, and a flood from one person', () => {
    const few = STATEMENT_LIMITS.perParticipant - 1;
    expect(whyNotState({ sameTextExists: false, statedByMe: few })).toBeNull();
    expect(whyNotState({ sameTextExists: true, statedByMe: 0 })).toBe('opinions.already-stated');
    expect(whyNotState({ sameTextExists: false, statedByMe: few + 1 })).toBe(
      'opinions.too-many-statements',
    );
  });
});

describe('stand values', () => {
  it('go there and back', () => {
    for (const stand of STANDS) expect(standOf(STAND_VALUES[stand])).toBe(stand);
    expect(() => standOf(2)).toThrow(RangeError);
  });
});

describe('percentages', () => {
  it('say nothing before anybody has answered', () => {
    expect(percentages({ agree: 0, disagree: 0, pass: 0 })).toBeNull();
  });

  it('add up to 100 and lie within one of the exact share', () => {
    fc.assert(
      fc.property(tallies, (tally) => {
        fc.pre(standsIn(tally) > 0);
        const shares = percentages(tally)!;
        expect(standsIn(shares)).toBe(100);
        for (const stand of STANDS) {
          expect(Math.abs(shares[stand] - (tally[stand] * 100) / standsIn(tally))).toBeLessThan(1);
        }
      }),
    );
  });
});

describe('a moved tally', () => {
  it('counts one person once, and is undone by moving back', () => {
    const stands = fc.constantFrom(null, ...STANDS);
    fc.assert(
      fc.property(tallies, stands, stands, (tally, from, to) => {
        const after = moved(tally, from, to);
        const added = (to === null ? 0 : 1) - (from === null ? 0 : 1);
        expect(standsIn(after)).toBe(standsIn(tally) + added);
        expect(moved(after, to, from)).toEqual(tally);
      }),
    );
  });
});
