import type { DemoDialogue } from '../demo.types';

/** For invited people; the code stands in the text, since this is a demo. */
export const PUPILS: DemoDialogue = {
  slug: 'elevraden-om-lunchen',
  organisation: 'koping',
  language: 'sv',
  level: 'dialogue',
  supportVisibility: 'public',
  admission: 'invited',
  code: 'DEM0-K0D1-2345',
  coHosts: ['bygderadet'],
  answerDue: 100,
  participants: 12,
  readers: 4,
  home: '1983',
  rounds: [{ kind: 'proposals', opens: -5, closes: 75 }],
  texts: {
    sv: {
      question: 'Hur ska skollunchen bli lugnare?',
      lead: 'Elevråden i Köping är inbjudna att föreslå hur lunchen kan bli lugnare. Demokod: DEM0‑K0D1‑2345.',
      background: 'Matsalarna byggdes för färre elever än vi har i dag.',
      can: ['Tiderna för lunchen', 'Hur matsalen är möblerad'],
      cannot: ['Hur mycket maten får kosta'],
      decidedBy: 'Barn- och utbildningsnämnden',
    },
  },
  proposals: [
    {
      title: 'Låt varje årskurs äta en egen halvtimme',
      body: 'Kön är värst när tre årskurser kommer samtidigt.',
      supports: 7,
      submitted: -3,
    },
  ],
  statements: [],
};

/** For the residents of two municipalities, hosted by a third party together with one of them. */
export const RIVER: DemoDialogue = {
  slug: 'badplatserna-langs-an',
  organisation: 'lansstyrelsen',
  language: 'sv',
  level: 'consult',
  supportVisibility: 'secret',
  admission: 'municipalities',
  municipalities: ['1983', '1984'],
  coHosts: ['koping'],
  answerDue: 110,
  participants: 40,
  readers: 55,
  rounds: [{ kind: 'proposals', opens: -8, closes: 82 }],
  texts: {
    sv: {
      question: 'Vilka badplatser längs ån ska rustas först?',
      lead: 'Du som bor i Köping eller Arboga kan säga vilka badplatser som behöver rustas först och varför.',
      background: 'Pengarna räcker till två badplatser om året.',
      can: ['I vilken ordning badplatserna rustas'],
      cannot: ['Hur mycket pengar som finns varje år'],
      decidedBy: 'Länsstyrelsen',
    },
    fi: {
      question: 'Mitkä joen uimarannat kunnostetaan ensin?',
      lead: 'Jos asut Köpingissä tai Arbogassa, kerro, mitkä uimarannat pitää kunnostaa ensin ja miksi.',
      background: 'Rahat riittävät kahteen uimarantaan vuodessa.',
      can: ['Missä järjestyksessä uimarannat kunnostetaan'],
      cannot: ['Paljonko rahaa vuodessa on'],
      decidedBy: 'Lääninhallitus',
    },
  },
  proposals: [
    {
      title: 'Börja med bryggan vid slussen',
      body: 'Där badar flest barn, och bryggan har varit avstängd två somrar.',
      supports: 21,
      submitted: -6,
    },
  ],
  statements: [],
};
