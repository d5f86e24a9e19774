import type { ProposalSummary } from './proposal.wire';

/** Where a proposal went, and why. */
export interface ProposalMerge {
  /** Number of the proposal it was merged into. */
  readonly number: number;
  /** Null when that one was withdrawn. */
  readonly title: string | null;
  readonly language: string;
  readonly reason: string;
  readonly at: string;
}

/** One that was merged into the proposal that is read, directly or through another. */
export interface MergedProposal {
  readonly number: number;
  readonly title: string | null;
  readonly language: string;
  /** Its author's pseudonym; null when withdrawn. */
  readonly author: string | null;
  /** The number it was merged into: the one that is read, or another of those listed. */
  readonly into: number;
  readonly reason: string;
}

/** A merging that was undone, as either of its two proposals tells it. */
export interface Parting {
  /** The other one. */
  readonly number: number;
  /** Null when it is not to be read. */
  readonly title: string | null;
  readonly language: string;
  /** Why they were merged, and why they were parted. */
  readonly merged: string;
  readonly reason: string;
  readonly at: string;
}

export interface MergeRequest {
  /** Numbers of the proposals that go into the one addressed. */
  readonly sources: readonly number[];
  /** Read by the authors of them all, and by everybody else. */
  readonly reason: string;
}

export interface UnmergeRequest {
  readonly reason: string;
}

/** What a proposal counts after another was merged into it or let go of it. */
export interface Counted {
  readonly id: string;
  readonly supports: number;
}

/** Live, a merging or its undoing also tells the counts of every proposal that it concerns. */
export interface MergedLive extends ProposalSummary {
  readonly counts: readonly Counted[];
}

/** The target, or what stands again, as committed. */
export interface MergeReceipt {
  readonly number: number;
  /** Distinct people, and what an import brought. */
  readonly supports: number;
  readonly seq: number;
}
