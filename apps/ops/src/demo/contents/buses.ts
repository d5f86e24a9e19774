import { BUSES_REPORTS, BUSES_SUSPENSIONS } from './bus-reports';
import type { DemoDialogue } from '../demo.types';
import { BUS_DETAILS } from './bus-details';
import { BUS_MERGES, BUS_PROPOSALS } from './buses.proposals';

export const BUSES: DemoDialogue = {
  slug: 'bussarna-pa-landsbygden',
  reports: BUSES_REPORTS,
  suspensions: BUSES_SUSPENSIONS,
  organisation: 'region-vastmanland',
  language: 'sv',
  level: 'dialogue',
  supportVisibility: 'secret',
  answerDue: 129,
  participants: 420,
  readers: 380,
  details: BUS_DETAILS,
  rounds: [
    { kind: 'proposals', opens: -19, closes: 22 },
    { kind: 'discussion', opens: 23, closes: 57 },
    { kind: 'opinion', opens: 58, closes: 78 },
    { kind: 'answer', opens: 79, closes: 129 },
  ],
  texts: {
    sv: {
      question: 'Hur ska bussarna på landsbygden gå från 2028?',
      lead: 'Regionen skriver ett nytt program för bussar och tåg. Vi vill veta hur resorna behöver fungera för dig som bor utanför tätorten.',
      background:
        'Programmet bestämmer vilka linjer som finns, hur ofta de går och var de stannar från 2028. I dag går 31 linjer på landsbygden i länet. Var tredje tur har färre än fyra resande, men för dem som åker finns sällan något annat.\n\nVi har lika mycket pengar som i dag. Det betyder att en ny tur på ett ställe oftast tar en tur från ett annat. Därför är det viktigt att få veta vilka resor som verkligen behövs.',
      can: [
        'Tider och byten på linjer utanför tätorten',
        'Var hållplatser ligger och hur de ser ut',
        'Hur man beställer en resa med anropstrafik',
      ],
      cannot: [
        'Biljettpriserna till och med 2029',
        'Tågens spår och tidtabell, som staten ansvarar för',
      ],
      decidedBy: 'Regionfullmäktige',
    },
    fi: {
      question: 'Miten maaseudun bussien pitäisi kulkea vuodesta 2028?',
      lead: 'Alue laatii uuden bussi- ja junaliikenteen ohjelman. Haluamme tietää, millaisia matkoja tarvitset, jos asut taajaman ulkopuolella.',
      background:
        'Ohjelma määrää, mitkä linjat kulkevat, kuinka usein ja missä ne pysähtyvät vuodesta 2028. Nyt läänin maaseudulla kulkee 31 linjaa. Joka kolmannella vuorolla on alle neljä matkustajaa, mutta heillä ei useinkaan ole muuta vaihtoehtoa.\n\nRahaa on yhtä paljon kuin nyt. Uusi vuoro yhdessä paikassa vie yleensä vuoron toisesta. Siksi on tärkeää tietää, mitä matkoja todella tarvitaan.',
      can: [
        'Aikataulut ja vaihdot taajaman ulkopuolisilla linjoilla',
        'Pysäkkien paikat ja ulkonäkö',
        'Miten kutsuliikenteen matka tilataan',
      ],
      cannot: [
        'Lippujen hinnat vuoden 2029 loppuun',
        'Junien raiteet ja aikataulu, joista valtio vastaa',
      ],
      decidedBy: 'Aluevaltuusto',
    },
    en: {
      question: 'How should the buses in the countryside run from 2028?',
      lead: 'The region is writing a new programme for buses and trains. We want to know how your journeys need to work if you live outside town.',
      background:
        'The programme decides which lines there are, how often they run and where they stop from 2028. Today 31 lines run in the countryside. Every third bus has fewer than four passengers, but for those who ride there is seldom anything else.\n\nThere is as much money as today. A new bus in one place mostly takes one from another. That is why it matters to know which journeys are really needed.',
      can: [
        'Times and changes on lines outside town',
        'Where stops are and what they look like',
        'How to order a ride on demand',
      ],
      cannot: [
        'Ticket prices until the end of 2029',
        'Tracks and timetables of trains, which the state decides',
      ],
      decidedBy: 'The regional council',
    },
  },
  proposals: BUS_PROPOSALS,
  merges: BUS_MERGES,
  statements: [],
};
