import type { PostKind } from '@samrad/discussion/contract';
import type { Page } from '@samrad/platform/contract';
import type { ActKind } from './moderation.acts';
import type { Rule } from './rules';
import type { SuspensionState } from './suspension.rules';

export interface ReportRequest {
  readonly rule: Rule;
  /** What the moderator should know beside the ground; may be empty. */
  readonly words: string;
}

/** What became of reporting; a second report of the same post changes nothing. */
export interface ReportReceipt {
  readonly id: string;
  readonly isFirst: boolean;
}

/** `mine`: claimed by the one who asks. `law`: with a ground in law. */
export const QUEUE_FILTERS = ['all', 'mine', 'law'] as const;
export type QueueFilter = (typeof QUEUE_FILTERS)[number];

/** Where a post stands, for a link to it. */
export interface PostPlace {
  readonly slug: string;
  /** The dialogue's question, in its own language. */
  readonly dialogue: string;
  readonly dialogueLanguage: string;
  /** The post's number among its kind; a comment's in its thread. */
  readonly number: number;
  /** The proposal that a comment is about, or the proposal itself. */
  readonly proposal: number | null;
}

/** Somebody works on it. Who, beside oneself, is nobody's business: accounts have no name to show. */
export interface Claim {
  readonly isMine: boolean;
  readonly until: string;
}

/** One reported post in the moderators' queue. Who reported it is told to nobody. */
export interface CaseSummary {
  readonly id: string;
  readonly kind: PostKind;
  readonly place: PostPlace;
  readonly author: string | null;
  /** Null where it is not to be seen in a list. */
  readonly excerpt: string | null;
  readonly language: string;
  readonly openedAt: string;
  /** To be decided before; the queue is in this order. */
  readonly dueAt: string;
  readonly reports: number;
  readonly grave: boolean;
  readonly claim: Claim | null;
  /** Why the one who asks is not the one to decide; null when they may. */
  readonly conflict: 'own-post' | 'own-report' | null;
}

export interface DecidedCase {
  readonly id: string;
  readonly kind: PostKind;
  readonly place: PostPlace;
  readonly act: ActKind;
  readonly rule: string | null;
  readonly at: string;
  readonly reports: number;
  readonly undoableUntil: string | null;
}

export interface QueueFigures {
  readonly waiting: number;
  readonly late: number;
  readonly soon: number;
  readonly mine: number;
  readonly law: number;
  /** Minutes from first report to decision, the median of today; null before the first. */
  readonly median: number | null;
}

export interface QueuePage extends Page<CaseSummary> {
  readonly figures: QueueFigures;
  /** The last few decisions. */
  readonly decided: readonly DecidedCase[];
}

export interface ReportInCase {
  readonly rule: string;
  readonly words: string;
  readonly at: string;
}

export interface ActInCase {
  readonly kind: ActKind;
  readonly rule: string | null;
  readonly reason: string;
  readonly at: string;
}

export const CASE_OPERATIONS = ['claim', 'release', 'hide', 'dismiss', 'undo', 'suspend'] as const;
export type CaseOperation = (typeof CASE_OPERATIONS)[number];

export interface CaseView extends CaseSummary {
  readonly postId: string;
  readonly title: string | null;
  /** Null when it is sealed, or its author took it back. */
  readonly text: string | null;
  readonly at: string;
  readonly isHidden: boolean;
  /** The proposal that a comment is about, when it can be read; its text as far as there is room. */
  readonly about: {
    readonly title: string;
    readonly text: string;
    readonly language: string;
  } | null;
  /** What it answers, when that can be read. */
  readonly parent: {
    readonly author: string;
    readonly text: string;
    readonly language: string;
  } | null;
  /** How much the author has written in the dialogue, and what was decided about it. */
  readonly history: { readonly written: number; readonly hidden: number };
  readonly reported: readonly ReportInCase[];
  readonly acts: readonly ActInCase[];
  /** Of its author, proposed or in force. */
  readonly suspension: { readonly state: SuspensionState; readonly until: string } | null;
  readonly decidedAt: string | null;
  readonly undoableUntil: string | null;
  readonly allowedOperations: readonly CaseOperation[];
}

export interface DismissRequest {
  readonly reason: string;
}
