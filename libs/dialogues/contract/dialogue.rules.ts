import type { FieldError } from '@samrad/platform/contract';
import type { Level, SupportVisibility } from './levels';
import { OFFERED_ROUND_KINDS, ROUND_ACTS, type Act, type RoundKind } from './round.acts';

/** Paused: its time has come and is not over, but nothing can be done in it for now. */
export const ROUND_STATES = ['coming', 'open', 'paused', 'closed'] as const;
export type RoundState = (typeof ROUND_STATES)[number];

/** A round's times; instants in milliseconds or anything `Date` reads. */
interface Span {
  readonly opensAt: string | Date;
  readonly closesAt: string | Date;
  /** Since when it is paused by hand. */
  readonly pausedAt?: string | Date | null;
}

/** A round is open from the instant it opens and until, not at, the instant it closes. */
export function roundState(round: Span, now: Date): RoundState {
  if (now.getTime() < new Date(round.opensAt).getTime()) return 'coming';
  if (now.getTime() >= new Date(round.closesAt).getTime()) return 'closed';
  return round.pausedAt ? 'paused' : 'open';
}

/** A round in which those who take part do something; the answer is the hosts' own. */
export type OpenKind = Exclude<RoundKind, 'answer'>;

export function isForAll<T extends { readonly kind: RoundKind }>(
  round: T,
): round is T & { readonly kind: OpenKind } {
  return round.kind !== 'answer';
}

/** Something can be done now, or could if it were not paused; later; not any more. */
export const DIALOGUE_STATES = ['open', 'coming', 'closed'] as const;
export type DialogueState = (typeof DIALOGUE_STATES)[number];

/** @param frozen an imported record: closed, whatever its rounds say */
export function dialogueState(
  rounds: readonly (Span & { readonly kind: RoundKind })[],
  frozen: boolean,
  now: Date,
): DialogueState {
  if (frozen) return 'closed';
  const states = rounds.filter(isForAll).map((round) => roundState(round, now));
  if (states.includes('open') || states.includes('paused')) return 'open';
  return states.includes('coming') ? 'coming' : 'closed';
}

/** The acts that some open round allows. */
export function openActs(
  rounds: readonly (Span & { readonly kind: RoundKind })[],
  frozen: boolean,
  now: Date,
): Act[] {
  if (frozen) return [];
  const open = rounds.filter((round) => roundState(round, now) === 'open');
  return [...new Set(open.flatMap((round) => ROUND_ACTS[round.kind]))];
}

interface Schedule {
  readonly rounds: readonly Span[];
  readonly answerDue: string | Date;
}

/**
 * What is wrong with a schedule, field by field: each round closes after it opens, rounds stand in
 * the order they open (they may overlap), none is over already, and the answer comes after the last.
 * @param begun how many of the first rounds have begun before, and may be over
 */
export function scheduleErrors(schedule: Schedule, now: Date, begun = 0): FieldError[] {
  const errors: FieldError[] = [];
  let lastOpens = -Infinity;
  let lastCloses = -Infinity;
  schedule.rounds.forEach((round, i) => {
    const opens = new Date(round.opensAt).getTime();
    const closes = new Date(round.closesAt).getTime();
    if (opens < lastOpens) errors.push({ field: `rounds.${i}.opensAt`, code: 'order' });
    if (closes <= opens)
      errors.push({ field: `rounds.${i}.closesAt`, code: 'closes-before-opens' });
    else if (i >= begun && closes <= now.getTime())
      errors.push({ field: `rounds.${i}.closesAt`, code: 'past' });
    lastOpens = Math.max(lastOpens, opens);
    lastCloses = Math.max(lastCloses, closes);
  });
  if (new Date(schedule.answerDue).getTime() < lastCloses) {
    errors.push({ field: 'answerDue', code: 'answer-before-end' });
  }
  return errors;
}

/** Rounds of a kind in which nothing could be done: nobody is promised what cannot be held. */
export function roundKindErrors(rounds: readonly { readonly kind: RoundKind }[]): FieldError[] {
  const offered: readonly RoundKind[] = OFFERED_ROUND_KINDS;
  return rounds.flatMap(({ kind }, i) =>
    offered.includes(kind) ? [] : [{ field: `rounds.${i}.kind`, code: 'not-offered' }],
  );
}

interface Fixed {
  readonly level: Level;
  readonly supportVisibility: SupportVisibility;
  readonly rounds: readonly (Span & { readonly kind: RoundKind })[];
}

/**
 * What may no longer be changed: a round that has begun keeps its kind and its times, and once the
 * first has, so do the level and whether support is secret. Begun rounds come first and in order.
 */
export function frozenFieldErrors(before: Fixed, after: Fixed, now: Date): FieldError[] {
  const begun = before.rounds.filter((round) => roundState(round, now) !== 'coming');
  if (begun.length === 0) return [];
  const errors: FieldError[] = [];
  if (before.level !== after.level) errors.push({ field: 'level', code: 'begun' });
  if (before.supportVisibility !== after.supportVisibility) {
    errors.push({ field: 'supportVisibility', code: 'begun' });
  }
  begun.forEach((round, i) => {
    const asked = after.rounds[i];
    if (!asked || !isSameRound(round, asked)) errors.push({ field: `rounds.${i}`, code: 'begun' });
  });
  return errors;
}

function isSameRound(a: Fixed['rounds'][number], b: Fixed['rounds'][number]): boolean {
  return (
    a.kind === b.kind &&
    new Date(a.opensAt).getTime() === new Date(b.opensAt).getTime() &&
    new Date(a.closesAt).getTime() === new Date(b.closesAt).getTime()
  );
}
