import type { Stance } from '@samrad/discussion/contract';

/** A comment as the read models' SQL gives it. */
export interface CommentRow {
  readonly id: string;
  readonly threadId: string;
  readonly number: number;
  readonly parentId: string | null;
  readonly path: number[];
  readonly author: string;
  readonly stance: Stance;
  readonly body: string | null;
  readonly at: string;
  readonly language: string;
  readonly firstTime: boolean;
  readonly parentMissing: boolean;
  readonly hiddenAt: string | null;
  readonly hiddenRule: string | null;
  readonly hiddenReason: string | null;
  readonly up: number | null;
  readonly down: number | null;
  readonly mine: boolean;
  /** The reader has reported it. */
  readonly reported: boolean;
}

/** What surrounds comments: whose dialogue, and whether it takes comments right now. */
export interface ThreadRow {
  readonly dialogueId: string;
  readonly hostIds: readonly string[];
  readonly organisation: string;
  readonly open: boolean;
}
