import type { Municipality } from '@samrad/platform/contract';

/** Of the list: those the reader wrote, and those the reader follows. */
export const PROPOSAL_CIRCLES = ['mine', 'followed'] as const;
export type ProposalCircle = (typeof PROPOSAL_CIRCLES)[number];

/** What a list may hold: those that stand, and those that were merged into others. */
export const LISTED_STATUSES = ['submitted', 'merged'] as const;
export type ListedStatus = (typeof LISTED_STATUSES)[number];

/** What narrows a list; nothing said, nothing left out, but that merged ones stand apart. */
export interface ProposalFilter {
  /** Id of a category of the dialogue. */
  readonly category?: string;
  readonly municipality?: Municipality;
  readonly status?: ListedStatus;
  /** For who is signed in; nobody else has any. */
  readonly circle?: ProposalCircle;
}

/** How many of the proposals that a filter leaves are about each municipality. */
export interface ProposalPlaces {
  readonly counts: Partial<Record<Municipality, number>>;
}
