import type { DialogueDetail } from '@samrad/dialogues/contract';
import type { DeskComment, DeskPage } from '@samrad/moderation/contract';

/** As much of a dialogue as the pages of moderation read. */
export const DIALOGUE = {
  ...{ id: 'd', slug: 'bussarna', language: 'sv', question: 'Hur ska bussarna gå?' },
} as DialogueDetail;

export function row(number: number, given: Partial<DeskComment> = {}): DeskComment {
  return {
    ...{ commentId: `c${number}`, threadId: 't', comment: number, proposal: 14 },
    ...{ title: 'Låt bussen vänta', language: 'sv', author: `Lodjur ${number}`, stance: 'for' },
    ...{ body: `Kommentar ${number}`, bodyLanguage: 'sv', hidden: null },
    at: `2026-11-20T10:00:0${number}.000Z`,
    allowedOperations: ['hide'],
    ...given,
  };
}

export function hiddenRow(number: number): DeskComment {
  const reason = 'Meningen pekar ut en person.';
  const hidden = { at: '2026-11-21T10:00:00.000Z', rule: 'no-personal-attacks', reason };
  return row(number, { hidden, allowedOperations: ['restore'] });
}

export function desk(items: readonly DeskComment[], given: Partial<DeskPage> = {}): DeskPage {
  const hidden = items.filter((item) => item.hidden).length;
  return {
    ...{ items, next: null, dialogueId: 'd', totals: { all: items.length, hidden }, lastSeq: 7 },
    ...given,
  };
}
