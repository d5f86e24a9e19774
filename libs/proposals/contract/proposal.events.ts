/** Entries of the register that this subject writes. Live, each carries a ProposalSummary. */
export const PROPOSAL_KINDS = [
  'proposal-submitted',
  'proposal-edited',
  'proposal-withdrawn',
  'proposal-hidden',
  'proposal-restored',
  'proposal-merged',
  'proposal-unmerged',
  'coauthor-joined',
  'coauthor-left',
  'support-given',
  'support-withdrawn',
] as const;
export type ProposalKind = (typeof PROPOSAL_KINDS)[number];

export function isProposalKind(kind: string): kind is ProposalKind {
  return (PROPOSAL_KINDS as readonly string[]).includes(kind);
}
