/** Addresses of the API. */
export const DIALOGUE_ROUTES = {
  dialogues: '/api/dialogues',
  dialogue: (slug: string): string => `/api/dialogues/${encodeURIComponent(slug)}`,
  codes: (slug: string): string => `/api/dialogues/${encodeURIComponent(slug)}/codes`,
  join: (slug: string): string => `/api/dialogues/${encodeURIComponent(slug)}/join`,
  hosts: (slug: string): string => `/api/dialogues/${encodeURIComponent(slug)}/hosts`,
  hostInvitations: '/api/host-invitations',
} as const;
