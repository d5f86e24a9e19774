/** Quoted by the DTOs, the form and the database's checks. Lengths in characters. */
export const PROPOSAL_LIMITS = {
  title: { least: 8, most: 120 },
  body: { least: 20, most: 20_000 },
  /** How much of the body a list shows. */
  excerpt: 200,
  /** Versions of one proposal: enough for a year of careful edits, too few to flood the record. */
  versions: 200,
} as const;
