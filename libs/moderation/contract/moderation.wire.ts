import type { PostKind, Stance } from '@samrad/discussion/contract';
import type { Page } from '@samrad/platform/contract';
import type { LogKind } from './moderation.acts';
import type { Rule } from './rules';

export interface HideCommentRequest {
  readonly rule: Rule;
  /** What in the text breaks the rule; the author reads it. */
  readonly reason: string;
}

export interface RestoreCommentRequest {
  readonly reason: string;
}

/** What an act was about, as far as everybody may know. */
export interface PlaceOfComment {
  readonly commentId: string;
  /** Its number in its thread. */
  readonly comment: number;
  /** The proposal that is discussed; null for another thread. */
  readonly proposal: number | null;
  /** Null for another thread, and when the proposal is withdrawn. */
  readonly title: string | null;
  /** BCP 47 tag of the title. */
  readonly language: string | null;
}

/** What an act was about: a post, a thread, or somebody's part in the dialogue. */
export const ACT_SUBJECTS = ['comment', 'proposal', 'statement', 'thread', 'participant'] as const;
export type ActSubject = (typeof ACT_SUBJECTS)[number];

/**
 * One act in the public log. The text, why something was hidden, who acted and about whom are not in
 * it; why a thread was slowed or closed, and proposals merged, everybody may know.
 */
export interface PublicAct {
  readonly id: string;
  readonly kind: LogKind;
  readonly subject: ActSubject;
  /** The post's number; a comment's in its thread. Null for threads and people, and for a report that led to nothing. */
  readonly number: number | null;
  /** The proposal it is, or that it is about; null elsewhere. */
  readonly proposal: number | null;
  /** The proposal's title; null when it is not to be read. */
  readonly title: string | null;
  /** BCP 47 tag of the title. */
  readonly language: string | null;
  /** Null unless something was hidden, somebody suspended, or a report of it led to nothing. */
  readonly rule: string | null;
  /** Of threads and of merging. */
  readonly reason: string | null;
  /** Number of the proposal that it was merged into, or parted from. */
  readonly into: number | null;
  readonly at: string;
  readonly until: string | null;
}

export interface ActPage extends Page<PublicAct> {
  /** Acts in the dialogue so far, of each kind. */
  readonly totals: Readonly<Record<LogKind, number>>;
}

/** A proposal or statement after an act, as far as the one who acted need know. */
export interface PostState {
  readonly kind: PostKind;
  readonly id: string;
  readonly isHidden: boolean;
}

export const DESK_FILTERS = ['all', 'hidden'] as const;
export type DeskFilter = (typeof DESK_FILTERS)[number];

export interface HiddenState {
  readonly at: string;
  readonly rule: string;
  readonly reason: string;
}

/**
 * A comment on the moderator's desk: with its text, hidden or not. What was hidden as abuse of
 * children is shown to nobody, not even here.
 */
export interface DeskComment extends PlaceOfComment {
  readonly threadId: string;
  readonly author: string;
  readonly stance: Stance;
  readonly body: string | null;
  readonly bodyLanguage: string;
  readonly at: string;
  readonly hidden: HiddenState | null;
  readonly allowedOperations: readonly string[];
}

export interface DeskPage extends Page<DeskComment> {
  readonly dialogueId: string;
  readonly totals: Readonly<Record<DeskFilter, number>>;
  /** Everything up to this number of the register is in the page. */
  readonly lastSeq: number;
}
