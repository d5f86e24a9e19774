import {
  comparePaths,
  type Comment,
  type CommentOrder,
  type CommentPage,
  type LiveComment,
  type PublicComment,
  type ThreadCounts,
} from '@samrad/discussion/contract';

/** A thread as one reader has it on the screen. */
export interface ThreadState {
  readonly order: CommentOrder;
  /** In the order of the page, roots with their replies under them. */
  readonly items: readonly Comment[];
  /** Came live and wait behind the pill, so that nothing moves under the reader's eyes. */
  readonly waiting: readonly Comment[];
  /** Ids of those that were shown from behind the pill last. */
  readonly fresh: ReadonlySet<string>;
  readonly counts: ThreadCounts;
  readonly open: boolean;
  readonly pseudonym: string | null;
  readonly allowedOperations: readonly string[];
  readonly operationsOnNew: readonly string[];
  /** Cursor of the next page; null when everything is on the screen. */
  readonly next: string | null;
  /** The last number of the register that has been taken in. */
  readonly seq: number;
}

export function fromPage(page: CommentPage, order: CommentOrder): ThreadState {
  const { items, counts, open, pseudonym, allowedOperations, operationsOnNew, next } = page;
  return {
    ...{ order, items, waiting: [], fresh: new Set<string>(), counts, open, pseudonym },
    ...{ allowedOperations, operationsOnNew, next, seq: page.lastSeq },
  };
}

/** The page after the last one. What it holds and was on the screen already stands once. */
export function withNextPage(state: ThreadState, page: CommentPage): ThreadState {
  const items = merge(state.order, state.items, page.items);
  const shown = new Set(items.map((item) => item.id));
  const waiting = state.waiting.filter((item) => !shown.has(item.id));
  return { ...state, items, waiting, next: page.next };
}

/** A comment as the server answers it to this reader: their own, or one they acted on. */
export function withAnswer(state: ThreadState, comment: Comment): ThreadState {
  return {
    ...state,
    items: merge(state.order, state.items, [comment]),
    waiting: state.waiting.filter((item) => item.id !== comment.id),
    pseudonym: comment.mine ? comment.author : state.pseudonym,
  };
}

/** What came live: counts move at once, what is on the screen changes in place, new ones wait. */
export function withLive(state: ThreadState, seq: number, live: LiveComment): ThreadState {
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
export function withSeq(state: ThreadState, seq: number): ThreadState {
  return { ...state, seq: Math.max(state.seq, seq) };
}

/** Lets those that wait onto the screen. */
export function showWaiting(state: ThreadState): ThreadState {
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
function isBeyond(state: ThreadState, comment: PublicComment): boolean {
  const last = state.items.at(-1);
  if (state.next === null || !last) return false;
  return comparePaths(state.order, comment.path, last.path) > 0;
}

function asNew(state: ThreadState, comment: PublicComment): Comment {
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
