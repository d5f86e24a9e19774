import type { CaseSummary, CaseView, QueuePage } from '@samrad/moderation/contract';

const NOW = Date.parse('2030-01-01T12:00:00.000Z');

/** A case that is due in so many minutes. */
export function caseRow(
  id: string,
  minutes: number,
  given: Partial<CaseSummary> = {},
): CaseSummary {
  const place = { slug: 'bussar', dialogue: 'Hur ska bussarna gå?', dialogueLanguage: 'sv' };
  return {
    id,
    kind: 'comment',
    place: { ...place, number: 3, proposal: 1 },
    author: 'Stenskvättan',
    excerpt: 'Alla vet vem han är.',
    language: 'sv',
    openedAt: new Date(NOW).toISOString(),
    dueAt: new Date(NOW + minutes * 60_000).toISOString(),
    reports: 1,
    grave: false,
    claim: null,
    conflict: null,
    ...given,
  };
}

export function queue(items: readonly CaseSummary[], given: Partial<QueuePage> = {}): QueuePage {
  const none = { late: 0, soon: 0, mine: 0, law: 0, median: null };
  const figures = { waiting: items.length, ...none };
  return { items, next: null, figures, decided: [], ...given };
}

/** The same case as it is opened. */
export function caseView(row: CaseSummary, given: Partial<CaseView> = {}): CaseView {
  return {
    ...row,
    postId: `post-${row.id}`,
    title: null,
    text: 'Alla vet vem han är.',
    at: row.openedAt,
    isHidden: false,
    about: null,
    parent: null,
    history: { written: 2, hidden: 0 },
    reported: [{ rule: 'no-personal-attacks', words: 'Pekar ut någon.', at: row.openedAt }],
    acts: [],
    suspension: null,
    decidedAt: null,
    undoableUntil: null,
    allowedOperations: ['claim', 'hide', 'dismiss'],
    ...given,
  };
}
