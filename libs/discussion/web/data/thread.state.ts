import {
  comparePaths,
  slowNow,
  type Comment,
  type CommentOrder,
  type CommentPage,
  type LiveComment,
  type PublicComment,
  type ThreadCounts,
  type ThreadState,
} from '@samrad/discussion/contract';

/** A thread as one reader has it on the screen. */
export interface ThreadScreen {
  readonly order: CommentOrder;
  /** In the order of the page, roots with their replies under them. */
  readonly items: readonly Comment[];
  /** Came live and wait behind the pill, so that nothing moves under the reader's eyes. */
  readonly waiting: readonly Comment[];
  /** Ids of those that were shown from behind the pill last. */
  readonly fresh: ReadonlySet<string>;
  readonly counts: ThreadCounts;
  readonly open: boolean;
  readonly thread: ThreadState;
  /** In a slowed thread, when the reader may write again. */
  readonly waitUntil: string | null;
  readonly pseudonym: string | null;
  readonly allowedOperations: readonly string[];
  readonly operationsOnNew: readonly string[];
  /** Cursor of the next page; null when everything is on the screen. */
  readonly next: string | null;
  /** The last number of the register that has been taken in. */
  readonly seq: number;
}

export function fromPage(page: CommentPage, order: CommentOrder): ThreadScreen {
  const { items, counts, next } = page;
  return {
    ...{ order, items, waiting: [], fresh: new Set<string>(), counts, next, seq: page.lastSeq },
    ...frameOf(page),
  };
}

/** What stands around the comments: how the thread is, and what the reader may do in it. */
function frameOf(page: CommentPage) {
  const { open, pseudonym, allowedOperations, operationsOnNew, thread, waitUntil } = page;
  return { open, pseudonym, allowedOperations, operationsOnNew, thread, waitUntil };
}

/** The thread was slowed, closed or opened: what may be done is as the server says, comments stay. */
export function withFrame(state: ThreadScreen, page: CommentPage): ThreadScreen {
  return { ...state, ...frameOf(page) };
}

/** The page after the last one. What it holds and was on the screen already stands once. */
export function withNextPage(state: ThreadScreen, page: CommentPage): ThreadScreen {
  const items = merge(state.order, state.items, page.items);
  const shown = new Set(items.map((item) => item.id));
  const waiting = state.waiting.filter((item) => !shown.has(item.id));
  return { ...state, items, waiting, next: page.next };
}

/** A comment as the server answers it to this reader: their own, or one they acted on. */
export function withAnswer(state: ThreadScreen, comment: Comment): ThreadScreen {
  return {
    ...state,
    items: merge(state.order, state.items, [comment]),
    waiting: state.waiting.filter((item) => item.id !== comment.id),
    pseudonym: comment.mine ? comment.author : state.pseudonym,
    waitUntil: waitAfter(state, comment),
  };
}

/** In a slowed thread an own comment begins a wait. */
function waitAfter({ thread, waitUntil }: ThreadScreen, comment: Comment): string | null {
  const at = Date.parse(comment.at);
  const slow = comment.mine ? slowNow(thread, Date.now()) : null;
  if (slow === null) return waitUntil;
  const until = Math.min(at + slow.seconds * 1_000, Date.parse(slow.until));
  return new Date(Math.max(until, Date.parse(waitUntil ?? comment.at))).toISOString();
}

/** What came live: counts move at once, what is on the screen changes in place, new ones wait. */
export function withLive(state: ThreadScreen, seq: number, live: LiveComment): ThreadScreen {
  const { comment, counts } = live;
  const moved = { ...state, counts, seq: Math.max(state.seq, seq) };
  const { id } = comment;
  if (state.items.some((item) => item.id === id)) {
    return {
      ...moved,
      items: state.items.map((item) => (item.id === id ? update(item, comment) : item)),
    };
  }
  const others = state.waiting.filter((item) => item.id !== id);
  if (comment.hidden || isBeyond(state, comment)) return { ...moved, waiting: others };
  return { ...moved, waiting: [...others, asNew(state, comment)] };
}

/** Something else happened in the dialogue; the place moves, the thread does not. */
export function withSeq(state: ThreadScreen, seq: number): ThreadScreen {
  return { ...state, seq: Math.max(state.seq, seq) };
}

/** Lets those that wait onto the screen. */
export function showWaiting(state: ThreadScreen): ThreadScreen {
  return {
    ...state,
    items: merge(state.order, state.items, state.waiting),
    waiting: [],
    fresh: new Set(state.waiting.map((item) => item.id)),
  };
}

/** A root and everything under it, flat: depth is told in words, not by an ever narrower column. */
export interface Conversation {
  readonly root: Comment;
  readonly replies: readonly Comment[];
}

export function conversations(items: readonly Comment[]): Conversation[] {
  const found: { root: Comment; replies: Comment[] }[] = [];
  for (const item of items) {
    const last = found.at(-1);
    if (last && last.root.path[0] === item.path[0]) last.replies.push(item);
    else found.push({ root: item, replies: [] });
  }
  return found;
}

/** Comes with a later page, which is not on the screen yet. */
function isBeyond(state: ThreadScreen, comment: PublicComment): boolean {
  const last = state.items.at(-1);
  if (state.next === null || !last) return false;
  return comparePaths(state.order, comment.path, last.path) > 0;
}

function asNew(state: ThreadScreen, comment: PublicComment): Comment {
  return { ...comment, mine: false, statement: null, allowedOperations: state.operationsOnNew };
}

/** What everybody sees, over what this reader had; what they may do now is asked of the server. */
function update(held: Comment, now: PublicComment): Comment {
  return { ...held, ...now };
}

function merge(
  order: CommentOrder,
  held: readonly Comment[],
  added: readonly Comment[],
): readonly Comment[] {
  const byId = new Map(held.map((item) => [item.id, item]));
  for (const item of added) byId.set(item.id, item);
  return [...byId.values()].sort((a, b) => comparePaths(order, a.path, b.path));
}
