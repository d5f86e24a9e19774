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
  places: (slug: string): string => `${list(slug)}/places`,
  similar: (slug: string): string => `${list(slug)}/similar`,
  /** In one dialogue, or in all. */
  search: (slug?: string): string =>
    slug === undefined ? '/search' : `/dialogues/${encodeURIComponent(slug)}/search`,
  merge: (slug: string, number: number): string => `${one(slug, number)}/merge`,
  unmerge: (slug: string, number: number): string => `${one(slug, number)}/unmerge`,
  coauthors: (slug: string, number: number): string => `${one(slug, number)}/coauthors`,
  coauthor: (slug: string, number: number, id: string): string =>
    `${one(slug, number)}/coauthors/${id}`,
  coauthorLink: (slug: string, number: number): string => `${one(slug, number)}/coauthors/link`,
  invitation: (slug: string, number: number): string => `${one(slug, number)}/invitation`,
  follow: (slug: string, number: number): string => `${one(slug, number)}/follow`,
  seen: (slug: string, number: number): string => `${one(slug, number)}/seen`,
  mine: '/mine',
  supporters: (slug: string, number: number): string => `${one(slug, number)}/supporters`,
} as const;
