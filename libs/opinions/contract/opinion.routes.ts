/** Addresses of the API. */
export const OPINION_ROUTES = {
  statements: (slug: string): string => `/api/dialogues/${slug}/statements`,
  next: (slug: string): string => `/api/dialogues/${slug}/statements/next`,
  stand: (slug: string, number: number): string =>
    `/api/dialogues/${slug}/statements/${number}/stand`,
} as const;
