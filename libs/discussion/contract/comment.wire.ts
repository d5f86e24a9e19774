import type { Page } from '@samrad/platform/contract';
import type { HiddenNotice, StatementOfReasons } from './hidden.wire';
import type { ThreadState } from './thread.wire';

/** What a comment takes for a stand on the thing it is written about. */
export const STANCES = ['for', 'against', 'question', 'neither'] as const;
export type Stance = (typeof STANCES)[number];

/** Roots by age; replies always stand under their root, oldest first. */
export const COMMENT_ORDERS = ['new', 'old'] as const;
export type CommentOrder = (typeof COMMENT_ORDERS)[number];

/** Votes for and against that came with an imported comment. */
export interface ImportedTally {
  readonly up: number;
  readonly down: number;
}

/** A comment as everybody may see it. */
export interface PublicComment {
  readonly id: string;
  readonly threadId: string;
  /** Its number in the thread, from 1; never given twice. */
  readonly number: number;
  readonly parentId: string | null;
  /** The numbers of those it replies to, outermost first, and its own: sorts a thread. */
  readonly path: readonly number[];
  readonly depth: number;
  /** The pseudonym in this dialogue; null when hidden. */
  readonly author: string | null;
  /** Null when hidden. */
  readonly stance: Stance | null;
  /** Null when hidden. */
  readonly body: string | null;
  readonly hidden: HiddenNotice | null;
  readonly at: string;
  /** BCP 47 tag of the text. */
  readonly language: string;
  /** The first thing that this participant contributed to the dialogue. */
  readonly firstTime: boolean;
  readonly imported: ImportedTally | null;
  /** It answered a comment that was missing where it was imported from. */
  readonly parentMissing: boolean;
}

/**
 * A comment as the one who asks may see it: the author sees their own hidden text and why, moderators
 * whose it is.
 */
export interface Comment extends PublicComment {
  readonly mine: boolean;
  readonly statement: StatementOfReasons | null;
  readonly allowedOperations: readonly string[];
}

/** Comments that can be read; hidden ones are not counted. */
export interface ThreadCounts {
  readonly total: number;
  readonly stances: Readonly<Record<Stance, number>>;
}

export interface CommentPage extends Page<Comment> {
  readonly dialogueId: string;
  readonly counts: ThreadCounts;
  /** Everything up to this number of the register is in the page: follow from here. */
  readonly lastSeq: number;
  /** Whether comments are taken right now, by the round and by the thread. */
  readonly open: boolean;
  readonly thread: ThreadState;
  /** In a slowed thread, when the reader may write again; null when they may now. */
  readonly waitUntil: string | null;
  /** The reader's own pseudonym; null before a first contribution and without a session. */
  readonly pseudonym: string | null;
  readonly allowedOperations: readonly string[];
  /** What the reader may do with somebody else's comment that arrives after this page. */
  readonly operationsOnNew: readonly string[];
}

export interface SubmitCommentRequest {
  readonly body: string;
  readonly stance: Stance;
  readonly parentId?: string;
  /** BCP 47 tag; the dialogue's language when left out. */
  readonly language?: string;
}
