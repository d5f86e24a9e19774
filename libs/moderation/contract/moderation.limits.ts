/** Quoted by the DTOs, by the forms and by the database's checks. */
export const ACT_LIMITS = {
  /** Characters in the reason that the author reads. */
  reason: { least: 10, most: 2_000 },
} as const;

export const REPORT_LIMITS = {
  /** Characters that a reporter may add to the ground. */
  words: { least: 0, most: 1_000 },
  /** Reports from one account within an hour. */
  perHour: 20,
} as const;

export const CASE_LIMITS = {
  /** A claim that is not used is released after so many minutes. */
  claimMinutes: 30,
  /** A decision can be undone for so many seconds by the one who took it. */
  undoSeconds: 60,
  /** A case is to be decided within so many hours of its first report. */
  hours: { conduct: 24, law: 4, least: 1 },
} as const;

export const SLOW_LIMITS = {
  /** Seconds between two comments of one person. */
  seconds: { least: 10, most: 86_400 },
  /** Hours that it may last. */
  hours: { least: 1, most: 168 },
} as const;

export const SUSPENSION_LIMITS = {
  /** Days that it may last. */
  days: { least: 1, most: 180 },
} as const;

/** Somebody who was decided about can ask for another person's review for so long. */
export const APPEAL_MONTHS = 6;
