import type { DemoDialogue } from '../demo.types';

/** Not open yet: it says when it opens. */
export const CULTURE_HOUSE: DemoDialogue = {
  slug: 'det-nya-kulturhuset',
  organisation: 'vasteras',
  language: 'sv',
  level: 'co-decide',
  supportVisibility: 'public',
  answerDue: 140,
  participants: 0,
  readers: 70,
  rounds: [
    { kind: 'proposals', opens: 9, closes: 60 },
    { kind: 'opinion', opens: 61, closes: 90 },
    { kind: 'answer', opens: 91, closes: 140 },
  ],
  texts: {
    sv: {
      question: 'Vad ska finnas i det nya kulturhuset?',
      lead: 'Huset byggs i gamla ångkraftverket. En tredjedel av ytan bestämmer ni över.',
      background:
        'Bottenvåningen på 900 kvadratmeter är er. Ni föreslår, vi räknar på vad det kostar, och sedan väljer ni. Nämnden har lovat att följa det ni väljer så länge det ryms i budgeten.',
      can: ['Vad de 900 kvadratmetrarna på bottenvåningen används till', 'Öppettider', 'Namnet'],
      cannot: ['Konserthallen på plan 2', 'Budgeten på 24 miljoner kronor'],
      decidedBy: 'Ni som deltar, och nämnden för idrott, fritid och förebyggande',
    },
    en: {
      question: 'What should there be in the new house of culture?',
      lead: 'The house is built in the old power station. You decide over a third of the floor.',
      background:
        'The ground floor of 900 square metres is yours. You propose, we work out what it costs, and then you choose. The board has promised to follow your choice as long as it fits the budget.',
      can: ['What the 900 square metres are used for', 'Opening hours', 'The name'],
      cannot: ['The concert hall on the second floor', 'The budget of 24 million kronor'],
      decidedBy: 'You who take part, and the board for sport and leisure',
    },
  },
  proposals: [],
  statements: [],
};
