export { ACT_LIMITS } from './moderation.limits';
export { moderationProblems } from './moderation.problems';
export type { ModerationProblem } from './moderation.problems';
export { moderationRoutes } from './moderation.routes';
export { ACT_KINDS, canHide, canRestore, operationsOn } from './moderation.rules';
export type { ActedOn, ActKind } from './moderation.rules';
export { DESK_FILTERS } from './moderation.wire';
export type {
  ActPage,
  DeskComment,
  DeskFilter,
  DeskPage,
  HiddenState,
  HideCommentRequest,
  PlaceOfComment,
  PublicAct,
  RestoreCommentRequest,
} from './moderation.wire';
export { GROUNDS_IN_LAW, isRule, numberOfRule, RULES, RULES_OF_CONDUCT } from './rules';
export type { Rule } from './rules';
