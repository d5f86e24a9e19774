export { COMMENT_ORDERS, STANCES } from './comment.wire';
export type {
  Comment,
  CommentOrder,
  CommentPage,
  HiddenNotice,
  ImportedTally,
  PublicComment,
  Stance,
  StatementOfReasons,
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
export { COMMENT_LIMITS } from './discussion.limits';
export { discussionProblems } from './discussion.problems';
export type { DiscussionProblem } from './discussion.problems';
export { discussionRoutes } from './discussion.routes';
export { canReply, comparePaths, SEALED_RULE } from './discussion.rules';
export type { ReplyTarget } from './discussion.rules';
