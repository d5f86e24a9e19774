/** Kinds of register entries this subject appends; all are shown live as a DialogueSummary. */
export const DIALOGUE_EVENTS = [
  'dialogue-created',
  'dialogue-changed',
  'co-host-invited',
  'co-host-joined',
  'co-host-ended',
] as const;
export type DialogueEvent = (typeof DIALOGUE_EVENTS)[number];
