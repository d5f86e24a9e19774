import { isForAll, type OpenKind, roundState } from './dialogue.rules';
import { ROUND_ACTS, type RoundKind } from './round.acts';

/**
 * The one thing to do, or to wait for: an open round, the next one, the answer (also while the hosts
 * are giving it), or nothing because this is an imported record.
 */
export type DialogueNow =
  | { readonly step: 'open'; readonly kind: OpenKind; readonly closesAt: string }
  | { readonly step: 'coming'; readonly kind: OpenKind; readonly opensAt: string }
  | { readonly step: 'answer'; readonly answerDue: string | null }
  | { readonly step: 'record' };

interface Timed {
  readonly kind: RoundKind;
  readonly opensAt: string;
  readonly closesAt: string;
}

/** Of several open rounds the first in which people can do something. */
export function nowOf(
  rounds: readonly Timed[],
  answerDue: string | null,
  frozen: boolean,
  now: Date,
): DialogueNow {
  if (frozen) return { step: 'record' };
  const theirs = rounds.filter(isForAll);
  const open = theirs.filter((round) => roundState(round, now) === 'open');
  const first = open.find((round) => ROUND_ACTS[round.kind].length > 0) ?? open[0];
  if (first) return { step: 'open', kind: first.kind, closesAt: first.closesAt };
  const next = theirs.find((round) => roundState(round, now) === 'coming');
  if (next) return { step: 'coming', kind: next.kind, opensAt: next.opensAt };
  return { step: 'answer', answerDue };
}
