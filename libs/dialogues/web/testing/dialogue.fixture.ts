import type {
  DialogueDetail,
  DialoguePage,
  DialogueSummary,
  RoundWire,
} from '@samrad/dialogues/contract';

const DAY = 86_400_000;
const inDays = (days: number): string => new Date(Date.now() + days * DAY).toISOString();

/** A round that takes proposals now. */
export function aRound(given: Partial<RoundWire> = {}): RoundWire {
  return {
    id: 'r1',
    kind: 'proposals',
    opensAt: inDays(-8),
    closesAt: inDays(22.5),
    state: 'open',
    pausedAt: null,
    pauseReason: null,
    allowedOperations: [],
    ...given,
  };
}

/** A dialogue with proposals open now and opinions afterwards. */
export function aDialogue(given: Partial<DialogueDetail> = {}): DialogueDetail {
  const closesAt = inDays(22.5);
  return {
    id: '0190d3c2-0000-7000-8000-000000000001',
    slug: 'bussarna',
    language: 'sv',
    question: 'Hur ska bussarna på landsbygden gå från 2028?',
    lead: 'Regionen skriver ett nytt program för bussar och tåg.',
    decidedBy: 'Regionfullmäktige',
    organisation: { slug: 'region-vastmanland', name: 'Region Västmanland' },
    coHosts: [],
    level: 'dialogue',
    state: 'open',
    now: { step: 'open', kind: 'proposals', closesAt },
    answerDue: inDays(120),
    imported: false,
    figures: { participants: 1284, proposals: 47, comments: 120, statements: 0, stands: 0 },
    languages: ['sv', 'fi'],
    background: 'Dagens program gäller till 2027.\n\nDet nya börjar gälla 2028.',
    can: ['Tider och byten', 'Var hållplatser ligger'],
    cannot: ['Biljettpriserna till och med 2029'],
    supportVisibility: 'public',
    admission: 'account',
    municipalities: [],
    bar: null,
    suspension: null,
    rounds: [
      aRound({ closesAt }),
      aRound({
        ...{ id: 'r2', kind: 'ballot', state: 'coming' },
        ...{ opensAt: inDays(30), closesAt: inDays(60) },
      }),
    ],
    roundChanges: { items: [], next: null },
    source: null,
    pseudonym: null,
    version: 1,
    lastSeq: 7,
    readAt: new Date().toISOString(),
    allowedOperations: [],
    ...given,
  };
}

export function aPage(items: readonly DialogueSummary[], next: string | null = null): DialoguePage {
  return { items, next, totals: { open: items.length, coming: 0, closed: 0 }, paused: 0 };
}
