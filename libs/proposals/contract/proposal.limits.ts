/** Quoted by the DTOs, the form and the database's checks. Lengths in characters. */
export const PROPOSAL_LIMITS = {
  title: { least: 8, most: 120 },
  body: { least: 20, most: 20_000 },
  /** How much of the body a list shows. */
  excerpt: 200,
  /** Versions of one proposal: enough for a year of careful edits, too few to flood the record. */
  versions: 200,
  /** Categories of one proposal. */
  categories: { least: 0, most: 3 },
  images: { least: 0, most: 5 },
  /** Co-authors and those invited, beside the author. */
  coauthors: 10,
  /** How long a link that invites a co-author works. */
  coauthorLinkDays: 14,
  /** How many proposals can be merged into another at once. */
  mergeSources: 20,
  mergeReason: { least: 10, most: 2_000 },
} as const;

/** What a dialogue can sort its proposals by. */
export const CATEGORY_LIMITS = {
  categories: { least: 0, most: 12 },
  name: { least: 2, most: 40 },
} as const;
