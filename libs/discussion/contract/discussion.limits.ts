/** Quoted by the DTO, by the form and by the database's checks. */
export const COMMENT_LIMITS = {
  /** Characters in a comment. */
  body: { least: 1, most: 5_000 },
  /** Replies to replies: a root stands at depth 0. */
  depth: 30,
  /** Characters in a BCP 47 tag. */
  language: 12,
} as const;

/** Comments of one person in one dialogue: so many in so many seconds. */
export const COMMENT_BUDGET = { most: 30, seconds: 60 } as const;
