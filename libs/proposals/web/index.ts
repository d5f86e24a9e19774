export { ProposalList } from './components/proposal-list/proposal-list';
export { proposalRoutes } from './proposals.routes';
export { proposalTexts } from './proposals.texts';
