import type { DialogueDetail } from '@samrad/dialogues/contract';
import type { CommentPage } from '@samrad/discussion/contract';
import type {
  ProposalList,
  ProposalListItem,
  ProposalSummary,
  ProposalView,
} from '@samrad/proposals/contract';

const NEVER = { since: null, reason: null };

const id = (number: number): string =>
  `00000000-0000-7000-8000-${String(number).padStart(12, '0')}`;
const AT = '2026-11-09T10:00:00.000Z';

export const DIALOGUE = id(2_000);

export function aSummary(number: number, given: Partial<ProposalSummary> = {}): ProposalSummary {
  return {
    ...{ id: id(number), number, threadId: id(1_000 + number), status: 'submitted' },
    ...{ title: `Förslag om buss ${number}`, excerpt: 'Låt bussen vänta.', author: 'Sälgen' },
    ...{ coauthors: [], mergedInto: null },
    ...{ language: 'sv', version: 1, supports: 10, importedSupports: 0, comments: 2 },
    ...{ submittedAt: AT, editedAt: null, hidden: null, categories: [], place: null, image: null },
    ...given,
  };
}

export function anItem(number: number, given: Partial<ProposalListItem> = {}): ProposalListItem {
  return { ...aSummary(number), mine: false, supported: false, ...given };
}

export function aList(
  items: readonly ProposalListItem[],
  given: Partial<ProposalList> = {},
): ProposalList {
  return {
    ...{ items, next: null, dialogueId: DIALOGUE, total: items.length, lastSeq: 100 },
    allowedOperations: ['submit'],
    ...given,
  };
}

/** Somebody else's proposal as a signed-in reader sees it. */
export function aView(given: Partial<ProposalView> = {}): ProposalView {
  return {
    ...anItem(14),
    ...{ dialogueId: DIALOGUE, body: 'Tåget är sent.\n\nLåt bussen vänta.', withdrawnAt: null },
    images: [],
    ...{ part: null, invited: false, following: false, merge: null, mergedIn: [] },
    partings: [],
    ...{ supportedThrough: null, supportedVersion: null },
    ...{ supportVisibility: 'secret', supportsUntil: '2026-12-14T23:00:00.000Z', lastSeq: 100 },
    reasons: null,
    allowedOperations: ['support', 'comment'],
    ...given,
  };
}

export function aDialogue(given: Partial<DialogueDetail> = {}): DialogueDetail {
  const closesAt = '2026-12-14T23:00:00.000Z';
  return {
    ...{ id: DIALOGUE, slug: 'bussarna', language: 'sv', languages: ['sv'] },
    ...{ question: 'Hur ska bussarna gå?', lead: '', background: '', decidedBy: '', can: [] },
    organisation: { slug: 'region', name: 'Region Mitt' },
    ...{ level: 'dialogue', state: 'open', imported: false, source: null, cannot: [] },
    now: { step: 'open', kind: 'proposals', closesAt },
    ...{ answerDue: '2027-03-31T10:00:00.000Z', supportVisibility: 'secret', pseudonym: null },
    ...{ admission: 'account', municipalities: [], bar: null, suspension: null, coHosts: [] },
    figures: { participants: 9, proposals: 1, comments: 2, statements: 0, stands: 0 },
    rounds: [
      {
        ...{ id: id(1), kind: 'proposals', opensAt: AT, closesAt, state: 'open' },
        ...{ pausedAt: null, pauseReason: null, allowedOperations: [] },
      },
    ],
    roundChanges: { items: [], next: null },
    ...{ version: 1, lastSeq: 100, readAt: AT, allowedOperations: ['submit-proposal'] },
    ...given,
  };
}

/** A thread without comments, so that a page with one has something to read. */
export function noComments(): CommentPage {
  const stances = { for: 0, against: 0, question: 0, neither: 0 };
  return {
    ...{ items: [], next: null, dialogueId: DIALOGUE, counts: { total: 0, stances } },
    ...{ lastSeq: 100, open: true, pseudonym: null, allowedOperations: ['comment'] },
    operationsOnNew: [],
    thread: { id: id(1_014), isEnded: false, isClosed: false, slow: null, ...NEVER },
    waitUntil: null,
  };
}
