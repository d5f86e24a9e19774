/** A half-written proposal. */
export interface ProposalDraft {
  readonly title: string;
  readonly body: string;
}

/** Under which name it is kept: the dialogue, or with a number the proposal that is edited. */
export function proposalPlace(slug: string, number?: number): string {
  return number === undefined ? `proposal.${slug}` : `proposal.${slug}.${number}`;
}

export function isProposalDraft(found: unknown): found is ProposalDraft {
  if (typeof found !== 'object' || found === null) return false;
  const { title, body } = found as Record<string, unknown>;
  return typeof title === 'string' && typeof body === 'string';
}
