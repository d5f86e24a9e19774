import type {
  ChangeDialogueRequest,
  ChangeRoundRequest,
  CreateDialogueRequest,
} from '@samrad/dialogues/contract';
import { daysFromNow } from './dialogue.builder';

/** A valid request with proposals open now and opinions afterwards. */
export function dialogueRequest(
  organisation: string,
  given: Partial<CreateDialogueRequest> = {},
): CreateDialogueRequest {
  const round = (kind: 'proposals' | 'opinion', opens: number, closes: number) => ({
    kind,
    opensAt: daysFromNow(opens).toISOString(),
    closesAt: daysFromNow(closes).toISOString(),
  });
  return {
    organisation,
    language: 'sv',
    level: 'dialogue',
    supportVisibility: 'public',
    admission: 'account',
    municipalities: [],
    answerDue: daysFromNow(90).toISOString(),
    rounds: [round('proposals', -1, 30), round('opinion', 31, 60)],
    text: {
      question: 'Hur ska bussarna på landsbygden gå från 2028?',
      lead: 'Regionen skriver ett nytt program för bussar och tåg.',
      background: 'Dagens program gäller till 2027.',
      can: ['Tider och byten', 'Var hållplatser ligger'],
      cannot: ['Biljettpriserna till och med 2029'],
      decidedBy: 'Regionfullmäktige',
    },
    translations: [
      {
        language: 'fi',
        question: 'Miten maaseudun bussit kulkevat vuodesta 2028?',
        lead: 'Alue kirjoittaa uuden bussi- ja junaohjelman.',
        background: '',
        can: ['Aikataulut ja vaihdot'],
        cannot: ['Lippujen hinnat'],
        decidedBy: 'Aluevaltuusto',
      },
    ],
    ...given,
  };
}

/** The same as a change of a dialogue that nobody has changed yet. */
export function changeRequest(given: Partial<ChangeDialogueRequest> = {}): ChangeDialogueRequest {
  const { organisation: _, language: __, ...same } = dialogueRequest('');
  return { ...same, version: 1, ...given };
}

/** A valid change of an open round. */
export function roundChangeRequest(given: Partial<ChangeRoundRequest> = {}): ChangeRoundRequest {
  return {
    change: 'pause',
    reason: 'Underlaget om linje 69 var fel och rättas.',
    language: 'sv',
    ...given,
  };
}
