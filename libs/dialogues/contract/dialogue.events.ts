import type { RoundChange } from './round.lifecycle';

/** What the register calls each change of a round by hand. */
export const ROUND_EVENTS = {
  open: 'round-opened',
  extend: 'round-extended',
  pause: 'round-paused',
  resume: 'round-resumed',
  close: 'round-closed',
} as const satisfies Record<RoundChange, string>;
export type RoundEvent = (typeof ROUND_EVENTS)[RoundChange];

/** Kinds of register entries this subject appends; all are shown live as a DialogueSummary. */
export const DIALOGUE_EVENTS = [
  'dialogue-created',
  'dialogue-changed',
  'co-host-invited',
  'co-host-joined',
  'co-host-ended',
  ...Object.values(ROUND_EVENTS),
] as const;
/** Somebody may take part no longer, or may again. Whom it concerns is not said. */
export const SUSPENSION_EVENTS = {
  suspend: 'participant-suspended',
  lift: 'suspension-lifted',
} as const;

export function isSuspensionEvent(kind: string): boolean {
  return Object.values<string>(SUSPENSION_EVENTS).includes(kind);
}

export type DialogueEvent = (typeof DIALOGUE_EVENTS)[number];
