/** Addresses of the API. */
export const DIALOGUE_ROUTES = {
  dialogues: '/api/dialogues',
  dialogue: (slug: string): string => `/api/dialogues/${encodeURIComponent(slug)}`,
} as const;
