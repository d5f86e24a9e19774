import { ROUND_ACTS, type DialogueDetail } from '@samrad/dialogues/contract';
import type { StatementListOperation } from '@samrad/opinions/contract';

/** Whether one may take a stand now, and if not, what one can do about it. */
export type StandGate =
  | { readonly kind: 'open' }
  | { readonly kind: 'sign-in' }
  | { readonly kind: 'coming'; readonly opensAt: string }
  | { readonly kind: 'paused' }
  | { readonly kind: 'closed' }
  /** A round is open, but not for this reader. */
  | { readonly kind: 'barred' }
  | { readonly kind: 'imported' };

/** The server says what is allowed; the rounds only explain why something is not. */
export function standGate(
  dialogue: Pick<DialogueDetail, 'bar' | 'imported' | 'rounds'>,
  allowed: readonly StatementListOperation[],
): StandGate {
  if (allowed.includes('take-stand')) return { kind: 'open' };
  if (dialogue.imported) return { kind: 'imported' };
  const rounds = dialogue.rounds.filter((round) => ROUND_ACTS[round.kind].includes('take-stand'));
  if (rounds.some((round) => round.state === 'open')) {
    return { kind: dialogue.bar === null ? 'sign-in' : 'barred' };
  }
  if (rounds.some((round) => round.state === 'paused')) return { kind: 'paused' };
  const coming = rounds.find((round) => round.state === 'coming');
  return coming ? { kind: 'coming', opensAt: coming.opensAt } : { kind: 'closed' };
}
