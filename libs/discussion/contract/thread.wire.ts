/** How a thread stands, beside what the dialogue's round allows. */
export interface ThreadState {
  readonly id: string;
  /** What it is about is gone or hidden. */
  readonly isEnded: boolean;
  /** Moderators have closed it. */
  readonly isClosed: boolean;
  /** Since when it is closed or slowed. */
  readonly since: string | null;
  /** Why it is closed or slowed, in a moderator's words. */
  readonly reason: string | null;
  /** One comment a person in so many seconds, until a moment; null when it is not slowed. */
  readonly slow: { readonly seconds: number; readonly until: string } | null;
}

/** Kinds of register entries whose subject is a thread; live, each carries its ThreadState. */
export const THREAD_EVENTS = [
  'thread-slowed',
  'thread-unslowed',
  'thread-closed',
  'thread-opened',
] as const;
export type ThreadEvent = (typeof THREAD_EVENTS)[number];

export function isThreadEvent(kind: string): kind is ThreadEvent {
  return (THREAD_EVENTS as readonly string[]).includes(kind);
}

/** A thread is slowed until its moment, whoever looks. */
export function slowNow(state: ThreadState, now: number): ThreadState['slow'] {
  return state.slow !== null && Date.parse(state.slow.until) > now ? state.slow : null;
}
