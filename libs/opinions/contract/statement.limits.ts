/** Quoted by the DTO, the form and the database's checks. Lengths in characters. */
export const STATEMENT_LIMITS = {
  text: { least: 5, most: 300 },
  /** What other services let through comes in as it was written. */
  importedText: { least: 1, most: 2000 },
  /** One person's statements in one dialogue: many voices rather than one long list. */
  perParticipant: 20,
} as const;
