import { defineProblems } from '@samrad/platform/contract';

export const proposalProblems = defineProblems({
  'proposals.not-found': { status: 404, title: 'There is no such proposal in this dialogue' },
  'proposals.not-yours': { status: 403, title: 'Only its author can change a proposal' },
  'proposals.own-support': { status: 403, title: 'One cannot support a proposal of one’s own' },
  'proposals.withdrawn': { status: 409, title: 'The proposal was withdrawn by its author' },
  'proposals.hidden': { status: 409, title: 'A moderator has hidden the proposal' },
  'proposals.merged': { status: 409, title: 'The proposal was merged into another' },
  'proposals.not-merged': { status: 409, title: 'The proposal is not merged into another' },
  'proposals.merge-itself': { status: 422, title: 'A proposal cannot be merged into itself' },
  'proposals.merge-party': {
    status: 403,
    title: 'Who has written one of the proposals neither merges them nor undoes it',
  },
  'proposals.no-such-person': { status: 404, title: 'Nobody has that pseudonym in the dialogue' },
  'proposals.is-author': { status: 409, title: 'That person is an author of the proposal already' },
  'proposals.invited-already': { status: 409, title: 'That person is invited already' },
  'proposals.invitation-declined': { status: 409, title: 'That person declined the invitation' },
  'proposals.too-many-coauthors': {
    status: 409,
    title: 'The proposal has no room for more authors',
  },
  'proposals.not-invited': { status: 404, title: 'There is no invitation to answer' },
  'proposals.not-coauthor': { status: 404, title: 'That person is no co-author of the proposal' },
  'proposals.sole-author': { status: 409, title: 'There is no co-author who can take over' },
  'proposals.version-conflict': { status: 409, title: 'The proposal has a newer version' },
  'proposals.categories-changed': {
    status: 409,
    title: 'Somebody else has changed the categories meanwhile',
  },
  'proposals.too-many-versions': { status: 409, title: 'The proposal cannot be edited more often' },
  'proposals.supports-secret': { status: 404, title: 'Nobody sees who supports a proposal here' },
  'proposals.search-too-wide': { status: 422, title: 'The search took too long and was ended' },
  'proposals.search-busy': { status: 429, title: 'Too many search at the same time' },
});
export type ProposalProblem = keyof typeof proposalProblems;
