export { categoryErrors, categoryName } from './category.rules';
export type {
  CategoriesWritten,
  CategoryItem,
  CategoryList,
  CategoryName,
  CategoryRequest,
  ChangeCategoriesRequest,
  ProposalCategory,
} from './category.wire';
export { isProposalKind, PROPOSAL_KINDS } from './proposal.events';
export type { ProposalKind } from './proposal.events';
export { canBecome, PROPOSAL_LIFECYCLE, PROPOSAL_STATUSES } from './proposal.lifecycle';
export type { ProposalStatus } from './proposal.lifecycle';
export { CATEGORY_LIMITS, PROPOSAL_LIMITS } from './proposal.limits';
export { proposalProblems } from './proposal.problems';
export type { ProposalProblem } from './proposal.problems';
export { PROPOSAL_ROUTES } from './proposal.routes';
export {
  canCommentOn,
  canEdit,
  canSubmit,
  canSupport,
  canWithdraw,
  canWithdrawSupport,
  operationsOn,
  operationsOnList,
  PROPOSAL_OPERATIONS,
} from './proposal.rules';
export type { ProposalListOperation, ProposalOperation, ProposalStanding } from './proposal.rules';
export { PROPOSAL_ORDERS } from './proposal.wire';
export type {
  EditProposalRequest,
  PlaceRequest,
  ProposalList,
  ProposalListItem,
  ProposalOrder,
  ProposalReceipt,
  ProposalSummary,
  ProposalVersionView,
  ProposalView,
  SubmitProposalRequest,
  Supporter,
  SupportReceipt,
} from './proposal.wire';
export { SEARCH_LIMITS } from './search.limits';
export { toSoughtWords, toTellingWords } from './search.rules';
export { FOUND_KINDS } from './search.wire';
export type {
  Found,
  FoundDialogue,
  FoundKind,
  FoundPage,
  FoundPart,
  SimilarProposal,
  SimilarProposals,
} from './search.wire';
