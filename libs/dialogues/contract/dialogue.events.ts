/** Kinds of register entries this subject appends; both are shown live as a DialogueSummary. */
export const DIALOGUE_EVENTS = ['dialogue-created', 'dialogue-changed'] as const;
export type DialogueEvent = (typeof DIALOGUE_EVENTS)[number];
