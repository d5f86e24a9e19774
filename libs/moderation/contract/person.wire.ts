import type { PostKind, StatementOfReasons } from '@samrad/discussion/contract';
import type { Page } from '@samrad/platform/contract';
import type { PostPlace } from './case.wire';
import type { ActKind } from './moderation.acts';
import type { Rule } from './rules';
import type { SuspensionOperation, SuspensionState } from './suspension.rules';

export interface SuspendRequest {
  /** The name in the dialogue of the one it is about. */
  readonly name: string;
  readonly rule: Rule;
  readonly reason: string;
  /** ISO 8601. */
  readonly until: string;
}

export interface LiftRequest {
  readonly reason: string;
}

export interface SuspensionRow {
  readonly id: string;
  readonly name: string;
  readonly rule: string;
  readonly reason: string;
  readonly until: string;
  readonly state: SuspensionState;
  /** Whether the reader proposed it; who else did is nobody's business, as with a claim. */
  readonly isProposedByMe: boolean;
  readonly isAboutMe: boolean;
  readonly proposedAt: string;
  readonly decidedAt: string | null;
  readonly liftedAt: string | null;
  readonly liftReason: string | null;
  readonly isOver: boolean;
  readonly allowedOperations: readonly SuspensionOperation[];
}

/** `current`: proposed or in force. `past`: declined, lifted, or come to its end. */
export const SUSPENSION_FILTERS = ['current', 'past'] as const;
export type SuspensionFilter = (typeof SUSPENSION_FILTERS)[number];

export interface SuspensionPage extends Page<SuspensionRow> {
  readonly totals: Readonly<Record<SuspensionFilter, number>>;
  /** Proposed ones that wait for a second person. */
  readonly waiting: number;
  /** Reported posts that wait, and how many of them are overdue: figures, also for officials. */
  readonly reported: { readonly waiting: number; readonly late: number };
  readonly mayPropose: boolean;
}

/** One decision about somebody, told to them alone. */
export interface DecisionAboutMe {
  readonly id: string;
  readonly kind: ActKind;
  readonly rule: string | null;
  readonly reason: string;
  readonly at: string;
  readonly until: string | null;
  readonly decidedBy: StatementOfReasons['decidedBy'];
  /** Who can be written to by somebody who disagrees. */
  readonly organisation: string;
  /** The address of its page, which says how to reach it. */
  readonly organisationSlug: string;
  readonly dialogue: Pick<PostPlace, 'slug' | 'dialogue' | 'dialogueLanguage'>;
  /** Of a suspension null. */
  readonly post: PostKind | null;
  readonly place: PostPlace | null;
  /** A later act has taken it back. */
  readonly isOver: boolean;
}

export type DecisionPage = Page<DecisionAboutMe>;

/** What one reported oneself, and what became of it. */
export interface MyReport {
  readonly id: string;
  readonly kind: PostKind;
  readonly place: PostPlace;
  readonly rule: string;
  readonly words: string;
  readonly at: string;
  /** Null while it waits. */
  readonly outcome: {
    readonly act: ActKind;
    readonly rule: string | null;
    readonly reason: string;
    readonly at: string;
    readonly organisation: string;
  } | null;
}

export type MyReportPage = Page<MyReport>;
