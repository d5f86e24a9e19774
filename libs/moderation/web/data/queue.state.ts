import type { CaseSummary, QueuePage } from '@samrad/moderation/contract';

/** The queue as it stands on the page. Every step gives a new one. */
export interface QueueState {
  readonly rows: readonly CaseSummary[];
  /** Came while the queue was read. */
  readonly waiting: number;
  /** Ids of rows that were decided meanwhile; they stay where they are. */
  readonly decided: ReadonlySet<string>;
  readonly figures: QueuePage['figures'];
  readonly recent: QueuePage['decided'];
  readonly next: string | null;
}

export function fromQueue({ items, figures, decided, next }: QueuePage): QueueState {
  return { rows: items, waiting: 0, decided: new Set(), figures, recent: decided, next };
}

/** The next page below. */
export function withMore(state: QueueState, page: QueuePage): QueueState {
  const known = new Set(state.rows.map(({ id }) => id));
  const added = page.items.filter(({ id }) => !known.has(id));
  return { ...state, rows: [...state.rows, ...added], next: page.next };
}

/**
 * The first page as it is now: what is known changes in its row, what is new waits until the reader
 * wants it, and what is gone is marked, so that nothing moves under whoever reads.
 */
export function withNews(state: QueueState, page: QueuePage): QueueState {
  const now = new Map(page.items.map((item) => [item.id, item]));
  const reaches = page.next === null ? null : (page.items.at(-1)?.dueAt ?? null);
  const covers = ({ dueAt }: CaseSummary): boolean => reaches === null || dueAt < reaches;
  const gone = state.rows.filter((row) => !now.has(row.id) && covers(row)).map(({ id }) => id);
  const known = new Set(state.rows.map(({ id }) => id));
  const back = new Set([...state.decided].filter((id) => !now.has(id)));
  return {
    ...state,
    rows: state.rows.map((row) => now.get(row.id) ?? row),
    waiting: page.items.filter(({ id }) => !known.has(id)).length,
    decided: new Set([...back, ...gone]),
    figures: page.figures,
    recent: page.decided,
  };
}
