import type { SuspensionPage, SuspensionRow } from '@samrad/moderation/contract';

/** The list of suspensions as it stands on the page. Every step gives a new one. */
export interface SuspensionsState {
  readonly rows: readonly SuspensionRow[];
  /** Came while the list was read. */
  readonly waiting: number;
  /** Ids of rows that do not belong to this list any longer; they stay where they are. */
  readonly moved: ReadonlySet<string>;
  readonly page: SuspensionPage;
  readonly next: string | null;
}

export function fromSuspensions(page: SuspensionPage): SuspensionsState {
  return { rows: page.items, waiting: 0, moved: new Set(), page, next: page.next };
}

/** The next page below. */
export function withMoreSuspensions(
  state: SuspensionsState,
  page: SuspensionPage,
): SuspensionsState {
  const known = new Set(state.rows.map(({ id }) => id));
  const added = page.items.filter(({ id }) => !known.has(id));
  return { ...state, page, rows: [...state.rows, ...added], next: page.next };
}

/** The first page as it is now: rows change in place, new ones wait, those that left are marked. */
export function withSuspensionNews(
  state: SuspensionsState,
  page: SuspensionPage,
): SuspensionsState {
  const now = new Map(page.items.map((item) => [item.id, item]));
  // Newest first: the page says nothing about rows older than its last.
  const reaches = page.next === null ? null : (page.items.at(-1)?.id ?? null);
  const covers = (id: string): boolean => reaches === null || id >= reaches;
  const known = new Set(state.rows.map(({ id }) => id));
  const gone = state.rows.filter(({ id }) => !now.has(id) && covers(id)).map(({ id }) => id);
  const back = [...state.moved].filter((id) => !now.has(id));
  return {
    ...state,
    page,
    rows: state.rows.map((row) => now.get(row.id) ?? row),
    waiting: page.items.filter(({ id }) => !known.has(id)).length,
    moved: new Set([...back, ...gone]),
  };
}
