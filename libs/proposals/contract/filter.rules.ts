import type { ProposalFilter } from './filter.wire';
import type { ProposalSummary } from './proposal.wire';

/** Whether a proposal that has just come in belongs in a list. Nobody knows yet who will follow it. */
export function isListed(filter: ProposalFilter, proposal: ProposalSummary): boolean {
  const { category, municipality, status = 'submitted', circle } = filter;
  return (
    circle === undefined &&
    proposal.status === status &&
    (category === undefined || proposal.categories.some(({ id }) => id === category)) &&
    (municipality === undefined || proposal.place?.municipality === municipality)
  );
}
