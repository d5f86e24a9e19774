import type { Stance } from '@samrad/discussion/contract';
import type { Page } from '@samrad/platform/contract';
import type { ActKind } from './moderation.rules';
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

/** One act in the public log. The text, the reason and who acted are not in it. */
export interface PublicAct extends PlaceOfComment {
  readonly id: string;
  readonly kind: ActKind;
  /** Null when something was restored. */
  readonly rule: string | null;
  readonly at: string;
}

export interface ActPage extends Page<PublicAct> {
  /** Acts in the dialogue so far, of each kind. */
  readonly totals: Readonly<Record<ActKind, number>>;
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
