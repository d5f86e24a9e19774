/**
 * Quoted by the DTO, the form and the database. The database holds the upper limits only: what is
 * imported may lack a lead or a background, and then says so.
 */
export const DIALOGUE_LIMITS = {
  question: { least: 10, most: 200 },
  lead: { least: 20, most: 600 },
  background: { least: 0, most: 20_000 },
  decidedBy: { least: 2, most: 120 },
  /** One line of what can, or cannot, be influenced. */
  item: { least: 2, most: 200 },
  items: { least: 1, most: 20 },
  rounds: { least: 1, most: 10 },
  translations: { least: 0, most: 20 },
  municipalities: { least: 0, most: 10 },
  /** Of an invitation code. */
  label: { least: 2, most: 80 },
  uses: { least: 1, most: 10_000 },
  codes: { least: 0, most: 100 },
  codeDays: { least: 0, most: 366 },
  /** Organisations beside the owner, asked ones included. */
  coHosts: { least: 0, most: 9 },
  slug: { least: 1, most: 80 },
  pseudonym: { least: 1, most: 60 },
  /** Why a round was changed by hand; everybody reads it. */
  roundReason: { least: 10, most: 500 },
} as const;

/** What an address of a dialogue looks like. */
export const SLUG = /^[a-z0-9]+(-[a-z0-9]+)*$/;
