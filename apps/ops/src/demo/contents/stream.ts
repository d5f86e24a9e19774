import type { DemoDialogue } from '../demo.types';

export const STREAM: DemoDialogue = {
  slug: 'svartan-mer-regn',
  organisation: 'lansstyrelsen',
  language: 'sv',
  level: 'involve',
  supportVisibility: 'public',
  answerDue: 159,
  participants: 160,
  readers: 210,
  rounds: [
    { kind: 'proposals', opens: -70, closes: -20 },
    {
      ...{ kind: 'discussion', opens: -19, closes: 57 },
      changed: {
        ...{ change: 'extend', on: -4, from: 30 },
        reason:
          'Rapporten om dagvattnet blev klar senare än vi lovade. Alla ska hinna läsa den innan diskussionen är slut.',
      },
    },
    { kind: 'answer', opens: 58, closes: 159 },
  ],
  texts: {
    sv: {
      question: 'Hur ska Svartån klara mer regn och hetare somrar?',
      lead: 'Ån svämmar över oftare och torkar ut på sommaren. Diskutera de vägar som har föreslagits. Två av dem utreds vidare.',
      background:
        'Våren 2023 stod vattnet en halv meter över gångvägen. Sommaren därpå gick det att gå torrskodd över vid kvarnen. Båda blir vanligare.\n\nLänsstyrelsen och Västerås stad har samlat in förslag. Nu behöver vi veta vad ni som bor vid ån ser, och vad ni är beredda att leva med.',
      can: [
        'Vilka två vägar som utreds vidare',
        'Vad som ska mätas under utredningen',
        'Hur de som bor nära ska få veta',
      ],
      cannot: [
        'Vattendomen för kraftverken, som prövas i domstol',
        'Att fisken ska kunna vandra, det kräver lagen',
      ],
      decidedBy: 'Länsstyrelsen tillsammans med Västerås stad',
    },
    en: {
      question: 'How can the river Svartån cope with more rain and hotter summers?',
      lead: 'The river floods more often and dries out in summer. Discuss the ways that have been proposed. Two of them will be examined further.',
      background:
        'In the spring of 2023 the water stood half a metre above the footpath. The summer after, one could walk across at the mill. Both will become more common.\n\nThe county board and the city have collected proposals. Now we need to know what you who live by the river see, and what you are prepared to live with.',
      can: [
        'Which two ways are examined',
        'What is measured meanwhile',
        'How those who live close by are told',
      ],
      cannot: [
        'The court ruling on the power stations',
        'That fish must be able to pass, the law demands it',
      ],
      decidedBy: 'The county board together with the city of Västerås',
    },
  },
  proposals: [
    {
      title: 'Låt ängarna vid Skultuna bli våta igen',
      body: 'Dikena grävdes på 1800-talet. Om de läggs igen på en del av ängarna kan vattnet stanna där i stället för att komma till stan på en natt.\n\nMarkägarna måste få betalt. Det är billigare än en mur.',
      supports: 88,
      submitted: -60,
      comments: [
        {
          body: 'Jag brukar marken. Fråga oss först, vi vet vilka bitar som ändå är sura.',
          stance: 'question',
          replies: [
            { body: 'Bra. Går det att få en karta där ni ritar in dem?', stance: 'question' },
          ],
        },
        {
          body: 'Fåglarna kommer tillbaka på två år. Det har vi sett vid Asköviken.',
          stance: 'for',
        },
        {
          body: 'Våta ängar tar emot en halv dags regn. Sedan är de fulla. Det löser inte vårfloden.',
          stance: 'against',
        },
      ],
    },
    {
      title: 'Höj gångvägen och kajen i stan',
      body: 'Höj gångvägen mellan slottet och hamnen med sextio centimeter. Då går det att gå där även när ån är hög.\n\nDet skyddar också källarna på Slottsgatan.',
      supports: 51,
      submitted: -55,
      comments: [
        {
          body: 'Då kommer vattnet till oss på andra sidan i stället. Var finns beräkningen?',
          stance: 'against',
        },
        { body: 'Tänk på rullstolar. Sextio centimeter betyder långa ramper.', stance: 'neither' },
      ],
    },
    {
      title: 'Plantera träd längs hela ån',
      body: 'Skugga sänker temperaturen i vattnet med flera grader. Al och sälg klarar att stå blött.\n\nSkolor kan plantera var sin bit och mäta temperaturen.',
      supports: 74,
      submitted: -48,
      comments: [{ body: 'Vår klass vill vara med! Vi har redan en termometer.', stance: 'for' }],
    },
    {
      title: 'Spara regnvattnet där det faller',
      body: 'Varje tak i stan skickar vattnet rakt i ån. Låt den som tar hand om sitt eget regn betala lägre avgift.\n\nEn tunna och en grop med växter räcker för ett vanligt hus.',
      supports: 63,
      submitted: -40,
      comments: [
        { body: 'Vi bor i hyreshus. Hur får vi lägre avgift?', stance: 'question' },
        { body: 'Fungerar i Malmö. Det tog femton år, så börja nu.', stance: 'for' },
      ],
    },
  ],
  statements: [],
};
