export { COMMENT_ACTIONS } from './comment-actions';
export type { CommentActions, CommentActionsInputs } from './comment-actions';
export { CommentBody } from './components/comment/comment-body';
export { Thread } from './components/thread/thread';
export { discussionTexts } from './discussion.texts';
