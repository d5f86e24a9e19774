const list = (slug: string): string => `/dialogues/${encodeURIComponent(slug)}/proposals`;
const one = (slug: string, number: number): string => `${list(slug)}/${number}`;

/** Paths below `/api`. */
export const PROPOSAL_ROUTES = {
  list,
  one,
  categories: (slug: string): string => `/dialogues/${encodeURIComponent(slug)}/categories`,
  versions: (slug: string, number: number): string => `${one(slug, number)}/versions`,
  withdraw: (slug: string, number: number): string => `${one(slug, number)}/withdraw`,
  support: (slug: string, number: number): string => `${one(slug, number)}/support`,
  similar: (slug: string): string => `${list(slug)}/similar`,
  /** In one dialogue, or in all. */
  search: (slug?: string): string =>
    slug === undefined ? '/search' : `/dialogues/${encodeURIComponent(slug)}/search`,
  supporters: (slug: string, number: number): string => `${one(slug, number)}/supporters`,
} as const;
