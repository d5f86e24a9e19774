import type { DeskComment, DeskFilter, DeskPage } from '@samrad/moderation/contract';

/** The moderator's list as it stands on the screen. */
export interface DeskState {
  readonly rows: readonly DeskComment[];
  /** New ones; they wait, so that the row one stands on does not move. */
  readonly waiting: readonly DeskComment[];
  readonly next: string | null;
  readonly totals: DeskPage['totals'];
}

export function fromDesk(page: DeskPage): DeskState {
  return { rows: page.items, waiting: [], next: page.next, totals: page.totals };
}

export function withMore(state: DeskState, page: DeskPage): DeskState {
  const held = new Set(state.rows.map((row) => row.commentId));
  const rows = [...state.rows, ...page.items.filter((row) => !held.has(row.commentId))];
  return { ...state, rows, next: page.next };
}

/** The first page read again: rows on the screen change in place, newer ones wait. */
export function refreshed(state: DeskState, page: DeskPage): DeskState {
  const now = new Map(page.items.map((row) => [row.commentId, row]));
  const rows = state.rows.map((row) => now.get(row.commentId) ?? row);
  const held = new Set(rows.map((row) => row.commentId));
  const first = rows[0]?.at ?? '';
  const waiting = page.items.filter((row) => !held.has(row.commentId) && row.at >= first);
  return { ...state, rows, waiting, totals: page.totals };
}

export function showNew(state: DeskState): DeskState {
  return { ...state, rows: [...state.waiting, ...state.rows], waiting: [] };
}

/** The row to stand on when going up (-1) or down (1) from another. */
export function stepFrom(state: DeskState, commentId: string | null, step: 1 | -1): string | null {
  const at = state.rows.findIndex((row) => row.commentId === commentId);
  const to = at < 0 ? 0 : Math.min(Math.max(at + step, 0), state.rows.length - 1);
  return state.rows[to]?.commentId ?? null;
}

export function isFilter(value: string): value is DeskFilter {
  return value === 'all' || value === 'hidden';
}
