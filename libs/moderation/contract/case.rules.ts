import { CASE_LIMITS } from './moderation.limits';
import { GROUNDS_IN_LAW, type Rule } from './rules';

const HOUR = 3_600_000;

/** Whether a report names one of the law's grounds. */
export function isGrave(rule: string): boolean {
  return (GROUNDS_IN_LAW as readonly string[]).includes(rule);
}

/** What was reported so is not shown in lists: whoever opens the case decides to see it. */
export const WITHHELD: readonly Rule[] = [
  'child-abuse-material',
  'unlawful-threat',
  'unlawful-violence',
];

/**
 * When a case is to be decided; the queue is in this order. A day after the first report, four hours
 * when one names a ground in law, and an hour sooner for every report after the first.
 */
export function dueAt(found: {
  readonly openedAt: Date;
  readonly reports: number;
  readonly grave: boolean;
}): Date {
  const { hours } = CASE_LIMITS;
  const whole = found.grave ? hours.law : hours.conduct;
  const left = Math.max(hours.least, whole - (found.reports - 1));
  return new Date(found.openedAt.getTime() + left * HOUR);
}

/** How a case stands against its time. */
export type Urgency = 'late' | 'soon' | 'calm';

export function urgencyOf(due: number, now: number): Urgency {
  if (due <= now) return 'late';
  return due - now <= HOUR ? 'soon' : 'calm';
}
