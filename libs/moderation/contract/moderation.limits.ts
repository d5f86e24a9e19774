/** Quoted by the DTO, by the form and by the database's checks. */
export const ACT_LIMITS = {
  /** Characters in the reason that the author reads. */
  reason: { least: 10, most: 2_000 },
} as const;
