import type { Page } from '@samrad/platform/contract';

/** What can be found. */
export const FOUND_KINDS = ['proposal', 'comment'] as const;
export type FoundKind = (typeof FOUND_KINDS)[number];

/** A piece of a text, and whether it is what was sought. Never markup. */
export interface FoundPart {
  readonly text: string;
  readonly hit: boolean;
}

/** A proposal, or a comment on one, that anybody may read. */
export interface Found {
  readonly id: string;
  readonly kind: FoundKind;
  readonly dialogue: FoundDialogue;
  /** The proposal's number, also where a comment on it was found. */
  readonly number: number;
  /** The comment's number in its thread; null for a proposal. */
  readonly comment: number | null;
  /** Of the proposal; empty when it has been withdrawn and a comment on it was found. */
  readonly title: readonly FoundPart[];
  readonly titleLanguage: string;
  readonly excerpt: readonly FoundPart[];
  /** BCP 47, of the excerpt. */
  readonly language: string;
  readonly author: string;
  readonly at: string;
}

export interface FoundDialogue {
  readonly slug: string;
  readonly question: string;
  readonly language: string;
}

export interface FoundPage extends Page<Found> {
  /** How many there are of each kind, up to `SEARCH_LIMITS.nearest`. */
  readonly counts: Readonly<Record<FoundKind, number>>;
  /** The words that were sought. */
  readonly words: readonly string[];
  /** Words were left out because there were too many. */
  readonly shortened: boolean;
  /** The dialogue that was searched; null: all. */
  readonly dialogue: FoundDialogue | null;
}

/** A proposal that is like the one being written. */
export interface SimilarProposal {
  readonly number: number;
  readonly title: string;
  readonly language: string;
  readonly supports: number;
}

export interface SimilarProposals {
  readonly items: readonly SimilarProposal[];
}
