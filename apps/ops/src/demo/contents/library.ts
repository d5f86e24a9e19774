import type { DemoDialogue } from '../demo.types';

/** Closed: the answer is awaited. */
export const LIBRARY: DemoDialogue = {
  slug: 'bibliotekets-oppettider',
  organisation: 'norberg',
  language: 'sv',
  level: 'dialogue',
  supportVisibility: 'public',
  answerDue: 18,
  participants: 90,
  readers: 130,
  home: '1962',
  rounds: [
    { kind: 'proposals', opens: -110, closes: -70 },
    { kind: 'discussion', opens: -69, closes: -30 },
    { kind: 'answer', opens: -29, closes: 18 },
  ],
  texts: {
    sv: {
      question: 'När ska biblioteket i Norberg vara öppet?',
      lead: 'Vi har samlat in förslag och läst alla kommentarer. Nu skriver vi svaret.',
      background:
        'Biblioteket har personal 28 timmar i veckan. Med meröppet kan den som har kort komma in på andra tider. Det kräver kameror, och en del känner sig otrygga.',
      can: ['Vilka tider personalen är på plats', 'Om meröppet ska införas'],
      cannot: ['Hur många som arbetar på biblioteket i år'],
      decidedBy: 'Kulturnämnden',
    },
  },
  proposals: [
    {
      title: 'Öppna när vi som jobbar skift är lediga',
      body: 'Biblioteket borde vara öppet när vi som jobbar skift är lediga. Det är tidigt på morgonen och sent på kvällen.\n\nMeröppet mellan sex och tjugotvå skulle räcka för alla skift på bruket.',
      supports: 61,
      submitted: -100,
      comments: [
        { body: 'Jag jobbar natt och har inte varit på biblioteket sedan 2019.', stance: 'for' },
        {
          body: 'Kamera där barn läser läxor känns inte bra.',
          stance: 'against',
          replies: [
            { body: 'Kan kameran vara avstängd när personalen är där?', stance: 'question' },
          ],
        },
      ],
    },
    {
      title: 'Personal på lördagar i stället för fredagar',
      body: 'På fredag eftermiddag är det tomt. På lördag kommer familjerna och då är det stängt.\n\nByt dag. Det kostar ob-tillägg, men fler får hjälp.',
      supports: 44,
      submitted: -95,
      comments: [
        {
          body: 'Vi i språkkaféet träffas på fredagar. Fråga oss innan ni byter.',
          stance: 'against',
        },
      ],
    },
    {
      title: 'En bokhylla på vårdcentralen',
      body: 'Den som inte orkar till biblioteket kommer i alla fall till vårdcentralen. En hylla med böcker att låna utan kort kostar nästan ingenting.',
      supports: 27,
      submitted: -88,
    },
  ],
  statements: [],
};
