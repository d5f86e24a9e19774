import fc from 'fast-check';
import { nowOf } from './dialogue.now';
import {
  dialogueState,
  frozenFieldErrors,
  openActs,
  roundState,
  scheduleErrors,
} from './dialogue.rules';
import { ROUND_ACTS, ROUND_KINDS } from './round.acts';

const T0 = Date.UTC(2026, 0, 1);
const at = (minutes: number): Date => new Date(T0 + minutes * 60_000);
const minute = fc.integer({ min: 0, max: 10_000 });

const aRound = fc
  .record({
    kind: fc.constantFrom(...ROUND_KINDS),
    opens: minute,
    length: fc.integer({ min: 1, max: 500 }),
  })
  .map(({ kind, opens, length }) => ({
    kind,
    opensAt: at(opens).toISOString(),
    closesAt: at(opens + length).toISOString(),
  }));
const rounds = fc.array(aRound, { minLength: 1, maxLength: 10 });
const inOrder = rounds.map((all) => all.toSorted((a, b) => a.opensAt.localeCompare(b.opensAt)));

describe('a round', () => {
  it('only ever goes from coming to open to closed', () => {
    const order = ['coming', 'open', 'closed'];
    fc.assert(
      fc.property(aRound, minute, minute, (round, a, b) => {
        const earlier = order.indexOf(roundState(round, at(Math.min(a, b))));
        const later = order.indexOf(roundState(round, at(Math.max(a, b))));
        expect(earlier).toBeLessThanOrEqual(later);
      }),
    );
  });

  it('is open at the instant it opens and closed at the instant it closes', () => {
    fc.assert(
      fc.property(aRound, (round) => {
        expect(roundState(round, new Date(round.opensAt))).toBe('open');
        expect(roundState(round, new Date(round.closesAt))).toBe('closed');
      }),
    );
  });
});

describe('a dialogue', () => {
  it('is open exactly when a round for all is, and says so in the one thing to do', () => {
    fc.assert(
      fc.property(rounds, minute, (all, minutes) => {
        const now = at(minutes);
        const some = all.some(
          (round) => round.kind !== 'answer' && roundState(round, now) === 'open',
        );
        expect(dialogueState(all, false, now) === 'open').toBe(some);
        expect(nowOf(all, null, false, now).step === 'open').toBe(some);
      }),
    );
  });

  it('allows an act exactly when an open round of its kind does', () => {
    fc.assert(
      fc.property(rounds, minute, (all, minutes) => {
        const now = at(minutes);
        const open = all.filter((round) => roundState(round, now) === 'open');
        const expected = new Set(open.flatMap((round) => ROUND_ACTS[round.kind]));
        expect(new Set(openActs(all, false, now))).toEqual(expected);
        expect(openActs(all, true, now)).toEqual([]);
      }),
    );
  });

  it('asks for something people can do before something they cannot', () => {
    const span = { opensAt: at(0).toISOString(), closesAt: at(9).toISOString() };
    const both = [
      { kind: 'ballot' as const, ...span },
      { kind: 'discussion' as const, ...span },
    ];
    expect(nowOf(both, null, false, at(1))).toMatchObject({ step: 'open', kind: 'discussion' });
    expect(nowOf(both, null, true, at(1))).toEqual({ step: 'record' });
    expect(nowOf(both, 'due', false, at(9))).toEqual({ step: 'answer', answerDue: 'due' });
  });
});

describe('a schedule', () => {
  it('in order, with an answer afterwards, has nothing wrong', () => {
    fc.assert(
      fc.property(inOrder, (all) => {
        expect(scheduleErrors({ rounds: all, answerDue: at(20_000) }, at(-1))).toEqual([]);
      }),
    );
  });

  it('with an answer before the last round closes is refused', () => {
    fc.assert(
      fc.property(inOrder, (all) => {
        const last = Math.max(...all.map((round) => Date.parse(round.closesAt)));
        const errors = scheduleErrors({ rounds: all, answerDue: new Date(last - 1) }, at(-1));
        expect(errors).toEqual([{ field: 'answerDue', code: 'answer-before-end' }]);
      }),
    );
  });
});

describe('what has begun', () => {
  const same = { level: 'consult', supportVisibility: 'public' } as const;

  it('may stand as it is at any time, and every begun round is missed when it goes', () => {
    fc.assert(
      fc.property(inOrder, minute, (all, minutes) => {
        const now = at(minutes);
        const before = { ...same, rounds: all };
        expect(frozenFieldErrors(before, before, now)).toEqual([]);
        const begun = all.filter((round) => roundState(round, now) !== 'coming').length;
        expect(frozenFieldErrors(before, { ...same, rounds: [] }, now)).toHaveLength(begun);
      }),
    );
  });
});
