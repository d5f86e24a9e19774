export { SearchBox } from './components/search-box/search-box';
export { ProposalList } from './components/proposal-list/proposal-list';
export { proposalRoutes } from './proposals.routes';
export { searchInDialogueRoutes, searchRoutes } from './search.routes';
export { proposalTexts } from './proposals.texts';
