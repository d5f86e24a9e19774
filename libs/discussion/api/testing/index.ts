export { discussionAccess } from './discussion.access';
export { discussionWorld } from './discussion-world';
export type { DiscussionWorld } from './discussion-world';
export { commentIn, threadIn } from './thread.builder';
export { Visitor } from './visitor';
export { MISCOUNTED_THREADS, miscountedThreads } from './miscounted-threads';
