export { COMMENT_ORDERS, STANCES } from './comment.wire';
export type {
  Comment,
  CommentOrder,
  CommentPage,
  ImportedTally,
  PublicComment,
  Stance,
  SubmitCommentRequest,
  ThreadCounts,
} from './comment.wire';
export { COMMENT_EVENTS, isCommentEvent } from './discussion.events';
export type {
  CommentEvent,
  DiscussionClientToServer,
  LiveComment,
  SubmitCommentAnswer,
  SubmitCommentMessage,
} from './discussion.events';
export { COMMENT_LIMITS, COMMENT_BUDGET } from './discussion.limits';
export { discussionProblems } from './discussion.problems';
export type { DiscussionProblem } from './discussion.problems';
export { noticeOf, POST_KINDS, reasonsOf } from './hidden.wire';
export type { HiddenNotice, PostKind, StatementOfReasons } from './hidden.wire';
export { isThreadEvent, slowNow, THREAD_EVENTS } from './thread.wire';
export type { ThreadEvent, ThreadState } from './thread.wire';
export { discussionRoutes } from './discussion.routes';
export { canReply, comparePaths, SEALED_RULE } from './discussion.rules';
export type { ReplyTarget } from './discussion.rules';
