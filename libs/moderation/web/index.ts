export {
  moderationCaseRoutes,
  moderationDeskRoutes,
  moderationLogRoutes,
  moderationQueueRoutes,
  myCasesRoutes,
} from './moderation.routes';
export { moderationTexts } from './moderation.texts';
export { provideCommentActions } from './provide-comment-actions';
