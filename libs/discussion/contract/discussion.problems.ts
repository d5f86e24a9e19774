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
  'discussion.thread-ended': { status: 409, title: 'What the thread is about is gone or hidden' },
  'discussion.thread-closed': { status: 409, title: 'Moderators have closed the thread' },
  'discussion.slow': { status: 429, title: 'The thread is slowed; wait before you write again' },
  'discussion.too-many-comments': { status: 429, title: 'Too many comments, wait a while' },
  'discussion.too-deep': { status: 409, title: 'Replies cannot be nested any deeper' },
});
export type DiscussionProblem = keyof typeof discussionProblems;
