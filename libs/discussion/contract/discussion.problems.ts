import { defineProblems } from '@samrad/platform/contract';

export const discussionProblems = defineProblems({
  'discussion.thread-not-found': { status: 404, title: 'There is no such thread' },
  'discussion.comment-not-found': { status: 404, title: 'There is no such comment' },
  'discussion.parent-not-found': {
    status: 404,
    title: 'The comment that was replied to is not in this thread',
  },
  'discussion.parent-hidden': {
    status: 409,
    title: 'The comment that was replied to has been hidden',
  },
  'discussion.too-deep': { status: 409, title: 'Replies cannot be nested any deeper' },
});
export type DiscussionProblem = keyof typeof discussionProblems;
