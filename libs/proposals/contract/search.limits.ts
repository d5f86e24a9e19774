/** Quoted by the DTOs, the form and the reads. */
export const SEARCH_LIMITS = {
  /** What one may type, in characters. */
  query: { least: 2, most: 200 },
  /** The words of it that are sought; further ones are left out and the answer says so. */
  words: 8,
  word: { least: 2, most: 40 },
  /** The nearest so many of each kind are put in order; what is beyond is not counted. */
  nearest: 200,
  /** How much of a text an answer shows, in words. */
  excerpt: { least: 12, most: 34 },
  /** How long the database may seek, ms. */
  patience: 1_500,
  /** How much of a text that is being written is looked at for similar ones, in characters. */
  similarTo: { least: 8, most: 300 },
  similar: 5,
  /** A word of so many letters that stands in so few of the titles is enough to be similar by itself. */
  rare: { letters: 6, titles: 3 },
} as const;
