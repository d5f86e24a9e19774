export { SearchBox } from './components/search-box/search-box';
export { ProposalList } from './components/proposal-list/proposal-list';
export { searchInDialogueRoutes, searchRoutes } from './search.routes';
export { categoryDeskRoutes, mineRoutes, proposalRoutes } from './proposals.routes';
export { proposalTexts } from './proposals.texts';
