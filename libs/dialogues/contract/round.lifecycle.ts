import { roundState, type RoundState } from './dialogue.rules';
import { ROUND_ACTS, type RoundKind } from './round.acts';

/** What a host does to a round by hand; without it, rounds open and close by the clock. */
export const ROUND_CHANGES = ['open', 'extend', 'pause', 'resume', 'close'] as const;
export type RoundChange = (typeof ROUND_CHANGES)[number];

interface Transition {
  readonly from: readonly RoundState[];
  /** Left out where the state stays as it is. */
  readonly to?: RoundState;
}

/** In which states a round can be changed so, and which state it is in then. */
export const ROUND_TRANSITIONS: Readonly<Record<RoundChange, Transition>> = {
  open: { from: ['coming'], to: 'open' },
  extend: { from: ['open', 'paused'] },
  pause: { from: ['open'], to: 'paused' },
  resume: { from: ['paused'], to: 'open' },
  close: { from: ['open', 'paused'], to: 'closed' },
};

/** A round as far as its changes go. */
export interface ChangingRound {
  readonly kind: RoundKind;
  readonly opensAt: string | Date;
  readonly closesAt: string | Date;
  readonly pausedAt?: string | Date | null;
}

/**
 * What can be done to each round, in the rounds' order. A round does not open before those that
 * stand in front of it, and there is nothing to pause where people do nothing.
 */
export function roundOperations(rounds: readonly ChangingRound[], now: Date): RoundChange[][] {
  const states = rounds.map((round) => roundState(round, now));
  return rounds.map(({ kind }, i) =>
    ROUND_CHANGES.filter((change) => {
      if (!ROUND_TRANSITIONS[change].from.includes(states[i] ?? 'closed')) return false;
      if (change === 'open') return !states.slice(0, i).includes('coming');
      return change !== 'pause' || ROUND_ACTS[kind].length > 0;
    }),
  );
}
