import { isCommentEvent, type LiveComment } from '@samrad/discussion/contract';
import {
  isProposalKind,
  type Counted,
  type MergedLive,
  type ProposalList,
  type ProposalListItem,
  type ProposalListOperation,
  type ProposalSummary,
} from '@samrad/proposals/contract';
import type { LiveEvent } from '@samrad/register/contract';

/** A list as it stands on the page. Every step gives a new one. */
export interface ProposalListState {
  readonly dialogueId: string;
  readonly items: readonly ProposalListItem[];
  /** Came in while the list was read; shown when the reader wants it, newest first. */
  readonly waiting: readonly ProposalListItem[];
  /** Ids of those that the reader let in. */
  readonly fresh: ReadonlySet<string>;
  readonly total: number;
  readonly next: string | null;
  readonly lastSeq: number;
  readonly allowedOperations: readonly ProposalListOperation[];
}

export function fromPage(page: ProposalList): ProposalListState {
  const { dialogueId, items, total, next, lastSeq, allowedOperations } = page;
  const nothing = { waiting: [], fresh: new Set<string>() };
  return { dialogueId, items, total, next, lastSeq, allowedOperations, ...nothing };
}

/** The next page below; what has moved over the border between two pages stands once. */
export function withNextPage(state: ProposalListState, page: ProposalList): ProposalListState {
  const known = new Set([...state.items, ...state.waiting].map((item) => item.id));
  const added = page.items.filter((item) => !known.has(item.id));
  return { ...state, items: [...state.items, ...added], next: page.next };
}

/**
 * What happened in the dialogue. Figures change where they stand; a new proposal waits, so that
 * nothing moves under the reader.
 */
export function withLive(
  state: ProposalListState,
  event: LiveEvent,
  fits: (proposal: ProposalSummary) => boolean = () => true,
): ProposalListState {
  if (isCommentEvent(event.kind)) return withComment(state, event.state as LiveComment | null);
  const summary = isProposalKind(event.kind) ? (event.state as ProposalSummary | null) : null;
  if (summary === null) return state;
  const { counts = [] } = summary as Partial<MergedLive>;
  return withSummary(withCounts(state, counts), event.kind, summary, fits);
}

/** A merging changes what its target counts, and undoing it what it counted. */
function withCounts(state: ProposalListState, counts: readonly Counted[]): ProposalListState {
  if (counts.length === 0) return state;
  const known = new Map(counts.map(({ id, supports }) => [id, supports]));
  const change = (item: ProposalListItem): ProposalListItem => ({
    ...item,
    supports: known.get(item.id) ?? item.supports,
  });
  return { ...state, items: state.items.map(change), waiting: state.waiting.map(change) };
}

function withSummary(
  state: ProposalListState,
  kind: string,
  summary: ProposalSummary,
  fits: (proposal: ProposalSummary) => boolean,
): ProposalListState {
  const known = [...state.items, ...state.waiting].find((item) => item.id === summary.id);
  if (known === undefined) {
    const isNew = kind === 'proposal-submitted' || kind === 'proposal-unmerged';
    return isNew && fits(summary) ? withWaiting(state, summary) : state;
  }
  const change = (item: ProposalListItem): ProposalListItem =>
    item.id === summary.id ? { ...item, ...summary } : item;
  return {
    ...state,
    items: state.items.map(change),
    // Nobody has seen it yet, so it need not be told that it has gone.
    waiting: state.waiting.map(change).filter(stands),
    total: state.total + Number(stands(summary)) - Number(stands(known)),
  };
}

/** Lets in what waited, on top. */
export function showWaiting(state: ProposalListState): ProposalListState {
  const fresh = new Set([...state.fresh, ...state.waiting.map((item) => item.id)]);
  return { ...state, items: [...state.waiting, ...state.items], waiting: [], fresh };
}

/** Neither merged nor taken back nor hidden. */
function stands({ status, hidden }: ProposalSummary): boolean {
  return status === 'submitted' && hidden === null;
}

function withWaiting(state: ProposalListState, summary: ProposalSummary): ProposalListState {
  if (!stands(summary)) return state;
  const item = { ...summary, mine: false, supported: false };
  return { ...state, waiting: [item, ...state.waiting], total: state.total + 1 };
}

function withComment(state: ProposalListState, live: LiveComment | null): ProposalListState {
  if (live === null) return state;
  const change = (item: ProposalListItem): ProposalListItem =>
    item.threadId === live.comment.threadId ? { ...item, comments: live.counts.total } : item;
  return { ...state, items: state.items.map(change), waiting: state.waiting.map(change) };
}
