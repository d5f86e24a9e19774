import { isForAll, type OpenKind, roundState } from './dialogue.rules';
import { ROUND_ACTS, type RoundKind } from './round.acts';

/**
 * The one thing to do, or to wait for: an open round, one that is paused, the next one, the answer
 * (also while the hosts are giving it), or nothing because this is an imported record.
 */
export type DialogueNow =
  | { readonly step: 'open'; readonly kind: OpenKind; readonly closesAt: string }
  | {
      readonly step: 'paused';
      readonly kind: OpenKind;
      readonly closesAt: string;
      readonly pausedAt: string;
      readonly reason: ReasonText | null;
    }
  | {
      readonly step: 'coming';
      readonly kind: OpenKind;
      readonly opensAt: string;
      /** An earlier round is over: this is between two. */
      readonly between: boolean;
    }
  | { readonly step: 'answer'; readonly answerDue: string | null }
  | { readonly step: 'record' };

/** Why a round is paused, and the BCP 47 tag of what it is written in. */
export interface ReasonText {
  readonly text: string;
  readonly language: string;
}

interface Timed {
  readonly kind: RoundKind;
  readonly opensAt: string;
  readonly closesAt: string;
  readonly pausedAt?: string | null;
  readonly pauseReason?: ReasonText | null;
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
  const paused = theirs.find((round) => roundState(round, now) === 'paused');
  if (paused?.pausedAt) {
    const { kind, closesAt, pausedAt, pauseReason } = paused;
    return { step: 'paused', kind, closesAt, pausedAt, reason: pauseReason ?? null };
  }
  const next = theirs.find((round) => roundState(round, now) === 'coming');
  if (next) {
    const between = theirs.some((round) => roundState(round, now) === 'closed');
    return { step: 'coming', kind: next.kind, opensAt: next.opensAt, between };
  }
  return { step: 'answer', answerDue };
}
