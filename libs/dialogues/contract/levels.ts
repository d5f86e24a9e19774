/**
 * How much those who take part may influence, lowest first: the steps of the stairs. Each has its
 * promise sentence in the interface's texts, under `dialogues.promise.<level>`.
 */
export const LEVELS = ['inform', 'consult', 'dialogue', 'involve', 'co-decide'] as const;
export type Level = (typeof LEVELS)[number];

/** The step on the stairs, 1–5. */
export function stepOf(level: Level): number {
  return LEVELS.indexOf(level) + 1;
}

/** Whether the hosts are bound by a vote; below co-decide it is always called advisory. */
export function isBinding(level: Level): boolean {
  return level === 'co-decide';
}

/** Whether everybody sees whose pseudonym supports what, or only how many do. */
export const SUPPORT_VISIBILITIES = ['public', 'secret'] as const;
export type SupportVisibility = (typeof SUPPORT_VISIBILITIES)[number];
