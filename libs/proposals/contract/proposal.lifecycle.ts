/**
 * What becomes of a proposal, as data: a status lists the statuses that may follow it. Answered and
 * carried out get their rows here when decisions come. A merged one comes back when that is undone.
 */
export const PROPOSAL_LIFECYCLE = {
  submitted: ['merged', 'withdrawn'],
  merged: ['submitted', 'withdrawn'],
  withdrawn: [],
} as const satisfies Record<string, readonly string[]>;

export type ProposalStatus = keyof typeof PROPOSAL_LIFECYCLE;

export const PROPOSAL_STATUSES = Object.keys(PROPOSAL_LIFECYCLE) as ProposalStatus[];

/** Whether a proposal in one status may go on to another. */
export function canBecome(from: ProposalStatus, to: ProposalStatus): boolean {
  return (PROPOSAL_LIFECYCLE[from] as readonly ProposalStatus[]).includes(to);
}
