export {
  moved,
  operationsOnList,
  operationsOnStatement,
  percentages,
  standsIn,
  whyNotState,
} from './opinion.rules';
export type { OpinionsReader } from './opinion.rules';
export { OPINION_ROUTES } from './opinion.routes';
export { isOpinionKind, OPINION_KINDS } from './opinions.events';
export type { OpinionEventState, OpinionKind } from './opinions.events';
export { opinionsProblems } from './opinions.problems';
export type { OpinionsProblem } from './opinions.problems';
export { STAND_VALUES, standOf, STANDS, STATEMENT_OPERATIONS } from './stand.wire';
export type {
  Stand,
  StandAnswer,
  StandValue,
  StatementOperation,
  TakeStandRequest,
  Tally,
} from './stand.wire';
export { STATEMENT_LIMITS } from './statement.limits';
export { STATEMENT_LIST_OPERATIONS, STATEMENT_ORDERS } from './statement.wire';
export type {
  AddStatementRequest,
  NextStatement,
  StandProgress,
  Statement,
  StatementItem,
  StatementListOperation,
  StatementOrder,
  StatementPage,
} from './statement.wire';
