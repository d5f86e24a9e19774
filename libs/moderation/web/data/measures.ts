import { ACT_LIMITS, isRule } from '@samrad/moderation/contract';
import type { ProblemError } from '@samrad/platform/web';

/** What can be chosen about a case, in the order of the form. */
export const MEASURES = ['dismiss', 'hide', 'suspend'] as const;
export type Measure = (typeof MEASURES)[number];

export const MEASURE_KEYS: Readonly<Record<Measure, string>> = {
  dismiss: '1',
  hide: '2',
  suspend: '3',
};

interface Filled {
  readonly rule: string;
  /** ISO 8601; null when no day is chosen. */
  readonly until: string | null;
  readonly reason: string;
}

/** What is missing before it is sent, in the order of the fields. */
export function wrongIn(measure: Measure, { rule, until, reason }: Filled): ProblemError['errors'] {
  const { least } = ACT_LIMITS.reason;
  return [
    ...(measure !== 'dismiss' && !isRule(rule) ? [{ field: 'rule', code: 'choice' }] : []),
    ...(measure === 'suspend' && until === null ? [{ field: 'until', code: 'required' }] : []),
    ...(reason.length < least ? [{ field: 'reason', code: 'too-short', params: { least } }] : []),
  ];
}
