/** Addresses of the API. */
export const DIALOGUE_ROUTES = {
  dialogues: '/api/dialogues',
  dialogue: (slug: string): string => `/api/dialogues/${encodeURIComponent(slug)}`,
  codes: (slug: string): string => `/api/dialogues/${encodeURIComponent(slug)}/codes`,
  join: (slug: string): string => `/api/dialogues/${encodeURIComponent(slug)}/join`,
  hosts: (slug: string): string => `/api/dialogues/${encodeURIComponent(slug)}/hosts`,
  hostInvitations: '/api/host-invitations',
  /** What has been done to its rounds by hand, the latest first. */
  roundChanges: (slug: string): string =>
    `/api/dialogues/${encodeURIComponent(slug)}/round-changes`,
  /** Where a round is changed. */
  roundChange: (slug: string, roundId: string): string =>
    `/api/dialogues/${encodeURIComponent(slug)}/rounds/${encodeURIComponent(roundId)}/changes`,
} as const;
