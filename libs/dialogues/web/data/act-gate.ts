import {
  ROUND_ACTS,
  type Act,
  type DialogueDetail,
  type ReasonText,
} from '@samrad/dialogues/contract';

/** Why an act can, or cannot, be done now, as far as the rounds go. */
export type ActGate =
  | { readonly kind: 'open' }
  | { readonly kind: 'paused'; readonly at: string; readonly reason: ReasonText | null }
  | { readonly kind: 'closed'; readonly at: string }
  | { readonly kind: 'coming'; readonly opensAt: string }
  /** No round is about it, or the dialogue is a record. */
  | { readonly kind: 'none' };

export function actGate(
  { rounds, imported }: Pick<DialogueDetail, 'rounds' | 'imported'>,
  act: Act,
): ActGate {
  const about = imported ? [] : rounds.filter(({ kind }) => ROUND_ACTS[kind].includes(act));
  if (about.some(({ state }) => state === 'open')) return { kind: 'open' };
  const paused = about.find(({ state }) => state === 'paused');
  if (paused?.pausedAt) return { kind: 'paused', at: paused.pausedAt, reason: paused.pauseReason };
  const closed = about.filter(({ state }) => state === 'closed').map(({ closesAt }) => closesAt);
  const last = closed.toSorted().at(-1);
  if (last !== undefined) return { kind: 'closed', at: last };
  const coming = about.find(({ state }) => state === 'coming');
  return coming ? { kind: 'coming', opensAt: coming.opensAt } : { kind: 'none' };
}

/** Whether the rounds forbid it now. */
export function isShut(gate: ActGate): boolean {
  return gate.kind !== 'open' && gate.kind !== 'none';
}
