import type { SuspensionPage, SuspensionRow } from '@samrad/moderation/contract';

/** A proposed suspension, made by a colleague of the reader. */
export function suspensionRow(id: string, given: Partial<SuspensionRow> = {}): SuspensionRow {
  return {
    ...{ id, name: `Lodjur ${id}`, rule: 'respect', reason: 'Hånar en hel grupp.' },
    ...{ until: '2030-01-08T22:59:00.000Z', state: 'proposed', isOver: false },
    ...{ isProposedByMe: false, isAboutMe: false, proposedAt: '2030-01-01T12:00:00.000Z' },
    ...{ decidedAt: null, liftedAt: null, liftReason: null },
    allowedOperations: ['confirm', 'decline'],
    ...given,
  };
}

export function suspensions(
  items: readonly SuspensionRow[],
  given: Partial<SuspensionPage> = {},
): SuspensionPage {
  const waiting = items.filter(({ state }) => state === 'proposed').length;
  return {
    ...{ items, next: null, totals: { current: items.length, past: 0 }, waiting },
    ...{ reported: { waiting: 3, late: 1 }, mayPropose: true },
    ...given,
  };
}
