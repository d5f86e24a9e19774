import type { Page } from '@samrad/platform/contract';
import type { ProposalStatus } from './proposal.lifecycle';

/** Which of what is one's own: everything, or one kind. */
export const MINE_PARTS = ['all', 'authored', 'coauthored', 'followed', 'supported'] as const;
export type MinePart = (typeof MINE_PARTS)[number];

export interface FollowReceipt {
  readonly following: boolean;
}

export interface SeenRequest {
  /** The register's number that the reader has looked up to. */
  readonly seq: number;
}

/** What happened with a proposal since one last looked at it; one's own doings left out. */
export interface ProposalNews {
  readonly edited: boolean;
  readonly merged: boolean;
  readonly withdrawn: boolean;
  readonly authors: boolean;
  readonly comments: number;
}

/** A proposal that has to do with the reader. */
export interface MineItem {
  readonly id: string;
  readonly slug: string;
  readonly question: string;
  readonly dialogueLanguage: string;
  readonly number: number;
  readonly status: ProposalStatus;
  readonly mergedInto: number | null;
  readonly title: string | null;
  readonly language: string;
  readonly author: string | null;
  readonly supports: number;
  readonly comments: number;
  readonly authored: boolean;
  readonly coauthored: boolean;
  readonly followed: boolean;
  readonly supported: boolean;
  /** The last time something happened with it. */
  readonly changedAt: string;
  readonly news: ProposalNews;
}

/** An open invitation to write with others. */
export interface MineInvitation {
  readonly slug: string;
  readonly question: string;
  readonly dialogueLanguage: string;
  readonly number: number;
  readonly title: string;
  readonly language: string;
  readonly author: string;
  readonly invitedAt: string;
}

export interface MinePage extends Page<MineItem> {
  readonly invitations: readonly MineInvitation[];
}
