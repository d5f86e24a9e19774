/** Paths below `/api`. */
export const discussionRoutes = {
  comments: (threadId: string): string => `/threads/${threadId}/comments`,
  comment: (commentId: string): string => `/comments/${commentId}`,
} as const;
