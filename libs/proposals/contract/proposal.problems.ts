import { defineProblems } from '@samrad/platform/contract';

export const proposalProblems = defineProblems({
  'proposals.not-found': { status: 404, title: 'There is no such proposal in this dialogue' },
  'proposals.not-yours': { status: 403, title: 'Only its author can change a proposal' },
  'proposals.own-support': { status: 403, title: 'One cannot support a proposal of one’s own' },
  'proposals.withdrawn': { status: 409, title: 'The proposal was withdrawn by its author' },
  'proposals.version-conflict': { status: 409, title: 'The proposal has a newer version' },
  'proposals.too-many-versions': { status: 409, title: 'The proposal cannot be edited more often' },
  'proposals.supports-secret': { status: 404, title: 'Nobody sees who supports a proposal here' },
  'proposals.search-too-wide': { status: 422, title: 'The search took too long and was ended' },
  'proposals.search-busy': { status: 429, title: 'Too many search at the same time' },
});
export type ProposalProblem = keyof typeof proposalProblems;
