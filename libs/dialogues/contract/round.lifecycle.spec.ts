import fc from 'fast-check';
import { nowOf } from './dialogue.now';
import { dialogueState, openActs, roundState, scheduleErrors } from './dialogue.rules';
import { ROUND_ACTS, ROUND_KINDS } from './round.acts';
import {
  ROUND_CHANGES,
  ROUND_TRANSITIONS,
  roundOperations,
  type ChangingRound,
  type RoundChange,
} from './round.lifecycle';
import { extensionErrors } from './round.rules';

const T0 = Date.UTC(2026, 0, 1);
const at = (minutes: number): Date => new Date(T0 + minutes * 60_000);

const schedule = fc
  .array(
    fc.record({
      kind: fc.constantFrom(...ROUND_KINDS),
      opens: fc.integer({ min: 0, max: 1_000 }),
      length: fc.integer({ min: 1, max: 500 }),
    }),
    { minLength: 1, maxLength: 6 },
  )
  .map((all) =>
    all
      .toSorted((a, b) => a.opens - b.opens)
      .map(({ kind, opens, length }): ChangingRound => ({
        kind,
        opensAt: at(opens),
        closesAt: at(opens + length),
        pausedAt: null,
      })),
  );

const steps = fc.array(
  fc.record({
    change: fc.constantFrom(...ROUND_CHANGES),
    round: fc.nat({ max: 5 }),
    wait: fc.integer({ min: 1, max: 120 }),
  }),
  { maxLength: 40 },
);

/** What the database does to a round's times. */
function changed(round: ChangingRound, change: RoundChange, now: Date): ChangingRound {
  const later = new Date(new Date(round.closesAt).getTime() + 60_000);
  const effects: Record<RoundChange, Partial<ChangingRound>> = {
    open: { opensAt: now },
    extend: { closesAt: later },
    pause: { pausedAt: now },
    resume: { pausedAt: null },
    close: { closesAt: now, pausedAt: null },
  };
  return { ...round, ...effects[change] };
}

describe('changing rounds by hand', () => {
  it('leads to the state that is written down, and never breaks the schedule', () => {
    fc.assert(
      fc.property(schedule, steps, (given, asked) => {
        let rounds = given;
        let minutes = 0;
        for (const { change, round: i, wait } of asked) {
          const now = at((minutes += wait));
          const round = rounds[i];
          if (!round || !roundOperations(rounds, now)[i]?.includes(change)) continue;
          const before = roundState(round, now);
          rounds = rounds.with(i, changed(round, change, now));
          const after = rounds[i];
          expect(after && roundState(after, now)).toBe(ROUND_TRANSITIONS[change].to ?? before);
          expect(scheduleErrors({ rounds, answerDue: at(1e6) }, now, rounds.length)).toEqual([]);
        }
      }),
    );
  });

  it('does nothing to what is over, and opens none before those in front of it', () => {
    fc.assert(
      fc.property(schedule, fc.integer({ min: 0, max: 2_000 }), (rounds, minutes) => {
        const now = at(minutes);
        const operations = roundOperations(rounds, now);
        const firstComing = rounds.findIndex((round) => roundState(round, now) === 'coming');
        rounds.forEach((round, i) => {
          if (roundState(round, now) === 'closed') expect(operations[i]).toEqual([]);
          expect(operations[i]?.includes('open')).toBe(i === firstComing);
          if (ROUND_ACTS[round.kind].length === 0) expect(operations[i]).not.toContain('pause');
        });
      }),
    );
  });
});

describe('a paused round', () => {
  const span = { opensAt: at(0).toISOString(), closesAt: at(100).toISOString() };
  const pausedAt = at(10).toISOString();
  const pauseReason = { text: 'Underlaget rättas.', language: 'sv' };
  const paused = { kind: 'proposals' as const, ...span, pausedAt, pauseReason };
  const open = { kind: 'opinion' as const, ...span };

  it('allows nothing, and says since when and why', () => {
    expect(openActs([paused], false, at(20))).toEqual([]);
    expect(dialogueState([paused], false, at(20))).toBe('open');
    expect(nowOf([paused], null, false, at(20))).toEqual({
      step: 'paused',
      kind: 'proposals',
      closesAt: span.closesAt,
      pausedAt,
      reason: pauseReason,
    });
  });

  it('gives way to what can be done, and closes by the clock', () => {
    expect(nowOf([paused, open], null, false, at(20))).toMatchObject({ step: 'open' });
    expect(nowOf([paused], 'due', false, at(100))).toEqual({ step: 'answer', answerDue: 'due' });
  });
});

describe('between two rounds', () => {
  it('one waits for the next, and is told that there was one before', () => {
    const iso = (minutes: number): string => at(minutes).toISOString();
    const rounds = [
      { kind: 'proposals' as const, opensAt: iso(0), closesAt: iso(10) },
      { kind: 'support' as const, opensAt: iso(20), closesAt: iso(30) },
    ];
    expect(nowOf(rounds, null, false, at(-1))).toMatchObject({ step: 'coming', between: false });
    expect(nowOf(rounds, null, false, at(15))).toMatchObject({ kind: 'support', between: true });
    expect(openActs(rounds, false, at(25))).toEqual(['support']);
  });
});

describe('an extension', () => {
  const given = { closesAt: at(10), answerDue: at(50), newAnswerDue: undefined };
  const until = (minutes: number) => at(minutes);

  it.each([
    ['no moment', { until: undefined }, [{ field: 'closesAt', code: 'required' }]],
    ['the same moment', { until: until(10) }, [{ field: 'closesAt', code: 'not-later' }]],
    ['an earlier one', { until: until(9) }, [{ field: 'closesAt', code: 'not-later' }]],
    ['a later one', { until: until(50) }, []],
    ['past the answer', { until: until(51) }, [{ field: 'answerDue', code: 'answer-before-end' }]],
    ['past it with a new answer', { until: until(51), newAnswerDue: until(51) }, []],
    [
      'past the new answer too',
      { until: until(60), newAnswerDue: until(55) },
      [{ field: 'answerDue', code: 'answer-before-end' }],
    ],
    [
      'an answer that comes earlier than promised',
      { until: until(20), newAnswerDue: until(40) },
      [{ field: 'answerDue', code: 'earlier' }],
    ],
  ])('to %s', (_what, asked, expected) => {
    expect(extensionErrors({ ...given, ...asked })).toEqual(expected);
  });
});
