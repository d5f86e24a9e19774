import type { ProblemDocument } from '@samrad/platform/contract';

/**
 * One thing that happened in a dialogue. `state` is what the entry points at as it is *now* and as
 * everybody may see it; null when it may no longer be seen, so that nothing hidden comes back.
 * It does not say when: the moment somebody took a stand could lead to who did.
 * Of several of one kind on one subject in a batch only the last comes.
 */
export interface LiveEvent {
  readonly seq: number;
  readonly kind: string;
  readonly subject: string;
  readonly state: unknown;
}

/** Covers every entry after `from` up to and including `to`; what may not be seen is left out. */
export interface EventsBatch {
  readonly dialogueId: string;
  readonly from: number;
  readonly to: number;
  readonly events: readonly LiveEvent[];
}

/** `after`: the last sequence number the client has; null to begin at the end. */
export interface FollowRequest {
  readonly dialogueId: string;
  readonly after: number | null;
}

export type FollowAnswer =
  | { readonly ok: true; readonly seq: number }
  | { readonly ok: false; readonly problem: ProblemDocument };

export interface PresenceNotice {
  readonly dialogueId: string;
  /** Connections that follow the dialogue in the process one is connected to. */
  readonly here: number;
}

export interface ServerToClient {
  'dialogue.events': (batch: EventsBatch) => void;
  'dialogue.presence': (notice: PresenceNotice) => void;
}

export interface ClientToServer {
  'dialogue.follow': (request: FollowRequest, ack: (answer: FollowAnswer) => void) => void;
  'dialogue.unfollow': (
    request: { dialogueId: string },
    ack: (answer: FollowAnswer) => void,
  ) => void;
}

export const LIVE_LIMITS = {
  /** Entries in one batch; a client that was away longer gets several. */
  batch: 200,
  /** Dialogues one connection may follow at a time. */
  followed: 10,
  /** A client further behind than this reads the page anew instead of catching up. */
  catchUp: 5_000,
  /** Messages a connection may send at once, and how many more each second. */
  burst: 20,
  perSecond: 5,
  /** Messages of a connection that wait for the one before them. */
  waiting: 20,
  /** Connections from one address. High, for a whole town hall may stand behind one. */
  connections: 200,
} as const;
