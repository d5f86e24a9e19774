export { dueAt, isGrave, urgencyOf, WITHHELD } from './case.rules';
export type { Urgency } from './case.rules';
export { CASE_OPERATIONS, QUEUE_FILTERS } from './case.wire';
export type {
  ActInCase,
  CaseOperation,
  CaseSummary,
  CaseView,
  Claim,
  DecidedCase,
  DismissRequest,
  PostPlace,
  QueueFigures,
  QueueFilter,
  QueuePage,
  ReportInCase,
  ReportReceipt,
  ReportRequest,
} from './case.wire';
export { ACT_KINDS, DIRECT_ACTS, entryKindOf, LOG_KINDS, THREAD_ACTS } from './moderation.acts';
export type { ActKind, DirectAct, LogKind, ThreadAct } from './moderation.acts';
export type { DeskClientToServer, DeskServerToClient, QueueChanged } from './moderation.events';
export {
  ACT_LIMITS,
  APPEAL_MONTHS,
  CASE_LIMITS,
  REPORT_LIMITS,
  SLOW_LIMITS,
  SUSPENSION_LIMITS,
} from './moderation.limits';
export { moderationProblems } from './moderation.problems';
export type { ModerationProblem } from './moderation.problems';
export { moderationRoutes } from './moderation.routes';
export {
  canDismiss,
  canHide,
  canJudge,
  canReport,
  canRestore,
  canTend,
  operationsOn,
  operationsOnThread,
} from './moderation.rules';
export type { ActedOn, PostOperation, TendedThread, ThreadOperation } from './moderation.rules';
export { ACT_SUBJECTS, DESK_FILTERS } from './moderation.wire';
export type {
  ActPage,
  ActSubject,
  DeskComment,
  DeskFilter,
  DeskPage,
  HiddenState,
  HideCommentRequest,
  PlaceOfComment,
  PostState,
  PublicAct,
  RestoreCommentRequest,
} from './moderation.wire';
export { SUSPENSION_FILTERS } from './person.wire';
export type {
  DecisionAboutMe,
  DecisionPage,
  LiftRequest,
  MyReport,
  MyReportPage,
  SuspendRequest,
  SuspensionFilter,
  SuspensionPage,
  SuspensionRow,
} from './person.wire';
export { GROUNDS_IN_LAW, isRule, numberOfRule, RULES, RULES_OF_CONDUCT } from './rules';
export type { Rule } from './rules';
export {
  canConfirm,
  canDecline,
  canLift,
  isLengthAllowed,
  operationsOnSuspension,
  SUSPENSION_OPERATIONS,
  SUSPENSION_STATES,
} from './suspension.rules';
export type { SuspensionFacts, SuspensionOperation, SuspensionState } from './suspension.rules';
export type { SlowThreadRequest, ThreadActRequest } from './thread.wire';
