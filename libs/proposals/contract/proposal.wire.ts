import type { SupportVisibility } from '@samrad/dialogues/contract';
import type { HiddenNotice, StatementOfReasons } from '@samrad/discussion/contract';
import type {
  ImageRequest,
  Municipality,
  Page,
  Pin,
  Place,
  ShownImage,
} from '@samrad/platform/contract';
import type { ProposalCategory } from './category.wire';
import type { ProposalStatus } from './proposal.lifecycle';
import type { MergedProposal, Parting, ProposalMerge } from './merge.wire';
import type { ProposalListOperation, ProposalPart } from './proposal.rules';

/** `mixed`: shuffled anew each day, so that early and loud proposals do not drown the rest. */
export const PROPOSAL_ORDERS = ['mixed', 'new', 'supports'] as const;
export type ProposalOrder = (typeof PROPOSAL_ORDERS)[number];

/** A proposal as everybody sees it in lists and live; of a withdrawn one only that it was there. */
export interface ProposalSummary {
  readonly id: string;
  /** Counted from 1 in its dialogue, without gaps. */
  readonly number: number;
  readonly threadId: string;
  readonly status: ProposalStatus;
  /** Null when withdrawn, as are excerpt and author. */
  readonly title: string | null;
  readonly excerpt: string | null;
  /** The author's pseudonym in this dialogue. */
  readonly author: string | null;
  /** Pseudonyms of those who write it together with the author; none when withdrawn. */
  readonly coauthors: readonly string[];
  /** Number of the proposal that it was merged into. */
  readonly mergedInto: number | null;
  /** BCP 47. */
  readonly language: string;
  readonly version: number;
  /**
   * Distinct people who support it or one that was merged into it, authors of these left out, and
   * what an imported source brought.
   */
  readonly supports: number;
  /** How many of them an import brought as a bare figure. */
  readonly importedSupports: number;
  readonly comments: number;
  readonly submittedAt: string;
  readonly editedAt: string | null;
  /** In the order the author chose them; none when withdrawn. */
  readonly categories: readonly ProposalCategory[];
  /** Where it is about; null when the author does not say, and when withdrawn. */
  readonly place: Place | null;
  /** The first of its images. */
  readonly image: ShownImage | null;
  /** A moderator has taken it out of sight. */
  readonly hidden: HiddenNotice | null;
}

/** What concerns the reader alone; never sent live, never cached for others. */
export interface ProposalListItem extends ProposalSummary {
  /** The reader wrote it, alone or with others. */
  readonly mine: boolean;
  /** Here, or through a proposal that was merged into it. */
  readonly supported: boolean;
}

export interface ProposalList extends Page<ProposalListItem> {
  readonly dialogueId: string;
  /** Proposals that stand, over all pages. */
  readonly total: number;
  /** Follow the dialogue from here: the list was read at this number. */
  readonly lastSeq: number;
  readonly allowedOperations: readonly ProposalListOperation[];
}

export interface ProposalView extends ProposalListItem {
  readonly dialogueId: string;
  /** Null when withdrawn. */
  readonly body: string | null;
  /** In the author's order; none when withdrawn. */
  readonly images: readonly ShownImage[];
  readonly withdrawnAt: string | null;
  /** What the reader is to it; `merged` is an author of one that was merged into it. */
  readonly part: ProposalPart | null;
  /** The reader is asked to be a co-author. */
  readonly invited: boolean;
  readonly following: boolean;
  /** Where it went; null while it stands. */
  readonly merge: ProposalMerge | null;
  readonly mergedIn: readonly MergedProposal[];
  /** Mergings that were undone, the last first. */
  readonly partings: readonly Parting[];
  /** Number of the merged proposal through which the reader supports this one. */
  readonly supportedThrough: number | null;
  /** The version that the reader supported; null when they do not support it here. */
  readonly supportedVersion: number | null;
  readonly supportVisibility: SupportVisibility;
  /** When support can no longer be given or taken back; null when no round takes it now. */
  readonly supportsUntil: string | null;
  readonly lastSeq: number;
  /** Why it was hidden, told to its authors alone. */
  readonly reasons: StatementOfReasons | null;
  /** Proposals' own, and those of moderation. */
  readonly allowedOperations: readonly string[];
}

export interface ProposalVersionView {
  readonly version: number;
  readonly title: string;
  readonly body: string;
  /** Pseudonym of who wrote it. */
  readonly by: string;
  readonly at: string;
}

/** One who supports, in a dialogue where that is public. */
export interface Supporter {
  readonly pseudonym: string;
}

/** Where a proposal is about, as its author says. */
export interface PlaceRequest {
  readonly municipality: Municipality;
  readonly name?: string | null;
  readonly pin?: Pin | null;
}

export interface SubmitProposalRequest {
  readonly title: string;
  readonly body: string;
  /** BCP 47; the dialogue's own language when left out. */
  readonly language?: string;
  /** Ids of the dialogue's categories; none when left out. */
  readonly categories?: string[];
  readonly place?: PlaceRequest | null;
  /** All that there shall be, in their order; as they were, or none, when left out. */
  readonly images?: ImageRequest[];
}

export interface EditProposalRequest {
  readonly title: string;
  readonly body: string;
  /** As they were when left out. */
  readonly categories?: string[];
  /** As it was when left out; null takes it away. */
  readonly place?: PlaceRequest | null;
  /** All that there shall be, in their order; as they were, or none, when left out. */
  readonly images?: ImageRequest[];
  /** The version that was edited; another one in between is a conflict, not overwritten. */
  readonly version: number;
}

/** Where a written proposal stands. */
export interface ProposalReceipt {
  readonly id: string;
  readonly number: number;
  readonly version: number;
  readonly seq: number;
}

/** The reader's support after the write, and everybody's count, both as committed. */
export interface SupportReceipt {
  readonly supported: boolean;
  readonly supports: number;
  /** The register's number when it was written; a later one is newer. */
  readonly seq: number;
}
