export {
  moderationCaseRoutes,
  moderationDeskRoutes,
  moderationLogRoutes,
  moderationQueueRoutes,
  myCasesRoutes,
  suspensionRoutes,
} from './moderation.routes';
export { moderationTexts } from './moderation.texts';
export { ruleWords } from './rule-words';
export { provideCommentActions } from './provide-comment-actions';
