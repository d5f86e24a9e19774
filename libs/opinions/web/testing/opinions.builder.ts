import type { DialogueDetail } from '@samrad/dialogues/contract';
import type { NextStatement, StatementItem, StatementPage } from '@samrad/opinions/contract';
import type { LiveEvent } from '@samrad/register/contract';
import { Subject } from 'rxjs';

export const DIALOGUE_ID = '00000000-0000-7000-8000-000000000001';

export function idOf(number: number): string {
  return `00000000-0000-7000-9000-${String(number).padStart(12, '0')}`;
}

export function statement(number: number, given: Partial<StatementItem> = {}): StatementItem {
  return {
    id: idOf(number),
    number,
    text: `Påstående ett, två, ${number}`,
    language: 'sv',
    author: 'Tallkotten',
    imported: false,
    rejectedAtSource: false,
    statedAt: '2026-11-01T10:00:00.000Z',
    tally: { agree: 6, disagree: 3, pass: 1 },
    hidden: null,
    reasons: null,
    mine: false,
    myStand: null,
    allowedOperations: ['take-stand'],
    ...given,
  };
}

export function page(
  items: readonly StatementItem[],
  given: Partial<StatementPage> = {},
): StatementPage {
  return {
    items,
    next: null,
    dialogueId: DIALOGUE_ID,
    total: items.length,
    stands: 10 * items.length,
    lastSeq: 20,
    allowedOperations: ['state', 'take-stand'],
    ...given,
  };
}

export function next(given: Partial<NextStatement> = {}): NextStatement {
  return {
    dialogueId: DIALOGUE_ID,
    statement: statement(1),
    progress: { answered: 0, total: 3 },
    lastSeq: 20,
    allowedOperations: ['state', 'take-stand'],
    ...given,
  };
}

export function dialogue(given: Partial<DialogueDetail> = {}): DialogueDetail {
  return {
    id: DIALOGUE_ID,
    slug: 'skolvagar',
    language: 'sv',
    question: 'Hur blir skolvägarna säkra?',
    lead: 'Vi vill veta.',
    decidedBy: 'Kommunfullmäktige',
    organisation: { slug: 'koping', name: 'Köpings kommun' },
    level: 'dialogue',
    state: 'open',
    now: { step: 'open', kind: 'opinion', closesAt: '2099-01-01T00:00:00.000Z' },
    answerDue: '2099-06-01T00:00:00.000Z',
    imported: false,
    figures: { participants: 9, proposals: 0, comments: 0, statements: 3, stands: 30 },
    languages: ['sv'],
    background: '',
    can: [],
    cannot: [],
    supportVisibility: 'public',
    ...{ admission: 'account', municipalities: [], bar: null, suspension: null, coHosts: [] },
    rounds: [
      {
        id: DIALOGUE_ID,
        kind: 'opinion',
        opensAt: '2026-01-01T00:00:00.000Z',
        closesAt: '2099-01-01T00:00:00.000Z',
        state: 'open',
      },
    ],
    source: null,
    pseudonym: null,
    version: 1,
    lastSeq: 20,
    readAt: '2026-11-22T12:00:00.000Z',
    allowedOperations: ['state', 'take-stand', 'comment'],
    ...given,
  } as DialogueDetail;
}

/** `{ provide: LiveConnection, useValue: new FakeLive() }`: what is sent comes to all who follow. */
export class FakeLive {
  private readonly events = new Subject<LiveEvent>();
  readonly begun: (number | null)[] = [];
  private readonly readers = new Set<() => Promise<number>>();

  follow(_dialogueId: string, after: number | null, readAnew: () => Promise<number>) {
    this.begun.push(after);
    this.readers.add(readAnew);
    return this.events.asObservable();
  }

  /** Too much has happened: all who follow read anew, and the numbers they read at come back. */
  fallBehind(): Promise<number[]> {
    return Promise.all([...this.readers].map((readAnew) => readAnew()));
  }

  send(
    seq: number,
    kind: string,
    { mine: _, myStand: __, allowedOperations: ___, ...state }: StatementItem,
  ): void {
    this.events.next({ seq, kind, subject: state.id, state });
  }
}
