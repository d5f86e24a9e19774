export { isListed } from './filter.rules';
export { LISTED_STATUSES, PROPOSAL_CIRCLES } from './filter.wire';
export type { ListedStatus, ProposalCircle, ProposalFilter, ProposalPlaces } from './filter.wire';
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
export type {
  AnswerInvitationRequest,
  CoauthorInvitation,
  CoauthorInvited,
  CoauthorLink,
  CoauthorList,
  CoauthorReceipt,
  InviteCoauthorRequest,
} from './coauthor.wire';
export { MINE_PARTS } from './follow.wire';
export type {
  FollowReceipt,
  MineInvitation,
  MineItem,
  MinePage,
  MinePart,
  ProposalNews,
  SeenRequest,
} from './follow.wire';
export type {
  Counted,
  MergedLive,
  MergedProposal,
  Parting,
  MergeReceipt,
  MergeRequest,
  ProposalMerge,
  UnmergeRequest,
} from './merge.wire';
export { isProposalKind, PROPOSAL_KINDS } from './proposal.events';
export type { ProposalKind } from './proposal.events';
export { canBecome, PROPOSAL_LIFECYCLE, PROPOSAL_STATUSES } from './proposal.lifecycle';
export type { ProposalStatus } from './proposal.lifecycle';
export { CATEGORY_LIMITS, PROPOSAL_LIMITS } from './proposal.limits';
export { proposalProblems } from './proposal.problems';
export type { ProposalProblem } from './proposal.problems';
export { PROPOSAL_ROUTES } from './proposal.routes';
export {
  canAnswerInvitation,
  canCommentOn,
  canEdit,
  canFollow,
  canInvite,
  canJoin,
  canLeave,
  canMerge,
  canSubmit,
  canSupport,
  canUnmerge,
  canWithdraw,
  canWithdrawSupport,
  operationsOn,
  operationsOnList,
  PROPOSAL_OPERATIONS,
  PROPOSAL_PARTS,
} from './proposal.rules';
export type {
  ProposalListOperation,
  ProposalOperation,
  ProposalPart,
  ProposalStanding,
} from './proposal.rules';
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
