import type { DeskFilter } from './moderation.wire';

/** Paths below `/api`. */
export const moderationRoutes = {
  hide: (commentId: string): string => `/comments/${commentId}/hide`,
  restore: (commentId: string): string => `/comments/${commentId}/restore`,
  acts: (slug: string, after: string | null = null): string =>
    `/dialogues/${encodeURIComponent(slug)}/acts${after ? `?after=${after}` : ''}`,
  desk: (slug: string, filter: DeskFilter, after: string | null = null): string =>
    `/desk/dialogues/${encodeURIComponent(slug)}/comments?filter=${filter}${after ? `&after=${after}` : ''}`,
} as const;
