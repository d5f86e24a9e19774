import type { DemoDialogue } from '../demo.types';

/** Written in Finnish first: the municipality is in the administrative area for Finnish. */
export const FINNISH_CARE: DemoDialogue = {
  slug: 'suomenkielinen-vanhustenhoito',
  organisation: 'hallstahammar',
  language: 'fi',
  level: 'dialogue',
  supportVisibility: 'public',
  answerDue: 75,
  participants: 120,
  readers: 90,
  home: '1961',
  rounds: [
    { kind: 'proposals', opens: -25, closes: 33 },
    { kind: 'answer', opens: 34, closes: 75 },
  ],
  texts: {
    fi: {
      question: 'Miten suomenkielinen vanhustenhoito toimii arjessa?',
      lead: 'Sinulla on oikeus saada hoitoa suomeksi. Kerro, missä se toimii ja missä ei. Ehdotuksista tehdään suunnitelma.',
      background:
        'Hallstahammar kuuluu suomen kielen hallintoalueeseen. Kunnassa asuu noin 2 500 ruotsinsuomalaista, ja monet menettävät ruotsin kielen vanhetessaan.\n\nKunta päättää keväällä, miten suomenkielistä hoitoa järjestetään seuraavat neljä vuotta.',
      can: [
        'Missä ja milloin henkilökunta puhuu suomea',
        'Mitä toimintaa järjestetään suomeksi',
        'Miten tietoa annetaan',
      ],
      cannot: ['Oikeus suomenkieliseen hoitoon, se on laissa', 'Palkat'],
      decidedBy: 'Sosiaalilautakunta',
    },
    sv: {
      question: 'Hur fungerar äldreomsorgen på finska i vardagen?',
      lead: 'Du har rätt till omsorg på finska. Berätta var det fungerar och var det inte gör det. Förslagen blir en plan.',
      background:
        'Hallstahammar hör till förvaltningsområdet för finska. I kommunen bor omkring 2 500 sverigefinländare, och många förlorar svenskan när de blir gamla.\n\nKommunen beslutar i vår hur omsorg på finska ska ordnas de kommande fyra åren.',
      can: [
        'Var och när personalen talar finska',
        'Vilka aktiviteter som ordnas på finska',
        'Hur informationen ges',
      ],
      cannot: ['Rätten till omsorg på finska, den står i lagen', 'Lönerna'],
      decidedBy: 'Socialnämnden',
    },
  },
  proposals: [
    {
      title: 'Suomenkielinen hoitaja joka vuoroon',
      body: 'Äitini ei enää puhu ruotsia. Yöllä kukaan ei ymmärrä, mitä hän pyytää.\n\nJoka vuorossa pitää olla ainakin yksi, joka puhuu suomea. Merkitkää se työvuorolistaan.',
      supports: 71,
      submitted: -20,
      comments: [
        {
          body: 'Meillä on kolme suomenkielistä hoitajaa, mutta kaikki ovat päivävuorossa.',
          stance: 'for',
        },
        {
          body: 'Mistä heidät saadaan? Avoimia paikkoja on jo nyt.',
          stance: 'question',
          replies: [{ body: 'Kysykää lukion suomen ryhmästä kesätöihin.', stance: 'for' }],
        },
        {
          body: 'Jag talar inte finska men vill lära mig. En kurs på arbetstid skulle hjälpa.',
          stance: 'for',
        },
      ],
    },
    {
      title: 'Laulua ja kahvia joka viikko',
      body: 'Suomenkielinen kerho kokoontuu kerran kuussa. Joka viikko olisi parempi, ja kyyti kotoa.\n\nLaulut muistaa, vaikka muu unohtuu.',
      supports: 48,
      submitted: -14,
      comments: [{ body: 'Seurakunnalla on tila, jota voi käyttää torstaisin.', stance: 'for' }],
    },
    {
      title: 'Kirjeet suomeksi ilman pyytämistä',
      body: 'Päätökset tulevat ruotsiksi, ja pitää itse pyytää käännös. Moni ei uskalla.\n\nKysykää kieli kerran ja muistakaa se.',
      supports: 39,
      submitted: -9,
    },
  ],
  statements: [],
};
