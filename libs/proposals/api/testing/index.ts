export { proposalIn } from './proposal.builder';
export { proposalsAccess } from './proposals.access';
export { ProposalsWorld } from './proposals-world';
export type { Person } from './proposals-world';
