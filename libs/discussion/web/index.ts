export { COMMENT_ACTIONS } from './comment-actions';
export type {
  ActedPost,
  CommentActions,
  PostActionsInputs,
  ThreadActionsInputs,
} from './comment-actions';
export { CommentBody } from './components/comment/comment-body';
export { HiddenNotice } from './components/post/hidden-notice';
export { PostActions } from './components/post/post-actions';
export { Thread } from './components/thread/thread';
export { discussionTexts } from './discussion.texts';
