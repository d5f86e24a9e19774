/** Addresses of the API. */
export const RESULTS_ROUTES = {
  report: (slug: string): string => `/api/dialogues/${slug}/results`,
  desk: (slug: string): string => `/api/dialogues/${slug}/results/desk`,
  /** Tells that somebody signed in has opened the dialogue; see the ADR on counting readers. */
  readings: (slug: string): string => `/api/dialogues/${slug}/readings`,
} as const;
