import type { DemoDialogue } from '../demo.types';

/** Written in English first, by an association. */
export const NEWCOMERS: DemoDialogue = {
  slug: 'new-in-the-village',
  organisation: 'bygderadet',
  language: 'en',
  level: 'consult',
  supportVisibility: 'public',
  answerDue: 60,
  participants: 140,
  readers: 75,
  rounds: [
    {
      ...{ kind: 'opinion', opens: -30, closes: 20 },
      changed: {
        ...{ change: 'pause', on: -1 },
        reason:
          'Two statements said the opposite in the English and the Swedish text. We pause until both say the same.',
      },
    },
    { kind: 'answer', opens: 21, closes: 60 },
  ],
  texts: {
    en: {
      question: 'What makes it easy, or hard, to join in when you are new in a village?',
      lead: 'You moved here, from another town or another country. Tell us what you agree with. The village halls will change what they can.',
      background:
        'Forty village halls in the county share one problem: those who moved in during the last ten years seldom come. We want to know why, from those who know.',
      can: [
        'What the halls arrange, and when',
        'In which languages they invite',
        'How one becomes a member',
      ],
      cannot: ['What the municipalities decide'],
      decidedBy: 'The board of Bygderådet and each village hall',
    },
    sv: {
      question: 'Vad gör det lätt eller svårt att vara med när man är ny i byn?',
      lead: 'Du har flyttat hit, från en annan stad eller ett annat land. Säg vad du håller med om. Bygdegårdarna ändrar det de kan.',
      background:
        'Fyrtio bygdegårdar i länet har samma problem: de som har flyttat in de senaste tio åren kommer sällan. Vi vill veta varför, av dem som vet.',
      can: [
        'Vad bygdegårdarna ordnar och när',
        'På vilka språk de bjuder in',
        'Hur man blir medlem',
      ],
      cannot: ['Det som kommunerna beslutar'],
      decidedBy: 'Bygderådets styrelse och varje bygdegård',
    },
  },
  proposals: [],
  statements: [
    { text: 'I never knew that the hall was open to everybody.', agree: 52, disagree: 33 },
    { text: 'Somebody asking me in person would make me come.', agree: 78, disagree: 7 },
    { text: 'Invitations only in Swedish are fine, one learns that way.', agree: 41, disagree: 45 },
    { text: 'I would rather help with something than sit and listen.', agree: 69, disagree: 12 },
    { text: 'The membership fee keeps people away.', agree: 28, disagree: 55 },
    { text: 'Evenings are impossible with small children.', agree: 57, disagree: 22 },
    { text: 'Food from different kitchens is the best way to start.', agree: 63, disagree: 19 },
    {
      text: 'Those who were born here decide everything between themselves.',
      agree: 47,
      disagree: 37,
    },
    { text: 'I have made a friend through the hall.', agree: 34, disagree: 40 },
    {
      text: 'There should be one evening a month with no programme at all.',
      agree: 49,
      disagree: 21,
    },
  ],
};
