import type { DemoDialogue } from '../demo.types';

export const SCHOOLWAYS: DemoDialogue = {
  slug: 'tryggare-skolvagar',
  organisation: 'koping',
  language: 'sv',
  level: 'consult',
  supportVisibility: 'secret',
  answerDue: 98,
  participants: 260,
  readers: 140,
  home: '1983',
  rounds: [
    { kind: 'opinion', opens: -12, closes: 14 },
    { kind: 'answer', opens: 15, closes: 98 },
  ],
  texts: {
    sv: {
      question: 'Vilka skolvägar i Köping behöver bli tryggare?',
      lead: 'Säg vad du håller med om. Du kan påverka vilka vägar som byggs om först.',
      background:
        'Kommunen har pengar till sex ombyggnader på två år. Barn, föräldrar och lärare har pekat ut tjugotre platser. Nu vill vi veta vad ni tycker är viktigast, och vad ni är oense om.\n\nBarn får vara med. Den som är under 13 år svarar tillsammans med en vuxen.',
      can: [
        'Vilka vägar som byggs om först',
        'Om bilar får köra nära skolan',
        'Hur korsningar ska se ut',
      ],
      cannot: ['Var skolorna ligger', 'Hastigheten på riksväg 56, som Trafikverket bestämmer'],
      decidedBy: 'Tekniska nämnden',
    },
    fi: {
      question: 'Mitkä koulutiet Köpingissä pitää tehdä turvallisemmiksi?',
      lead: 'Kerro, mistä olet samaa mieltä. Voit vaikuttaa siihen, mitkä tiet rakennetaan ensin uudelleen.',
      background:
        'Kunnalla on rahaa kuuteen muutostyöhön kahdessa vuodessa. Lapset, vanhemmat ja opettajat ovat osoittaneet kaksikymmentäkolme paikkaa. Nyt haluamme tietää, mikä on tärkeintä ja mistä olette eri mieltä.\n\nLapset saavat osallistua. Alle 13-vuotias vastaa yhdessä aikuisen kanssa.',
      can: [
        'Mitkä tiet rakennetaan ensin',
        'Saavatko autot ajaa lähelle koulua',
        'Millaisia risteyksistä tehdään',
      ],
      cannot: ['Koulujen paikat', 'Nopeus tiellä 56, josta Trafikverket päättää'],
      decidedBy: 'Tekninen lautakunta',
    },
  },
  proposals: [],
  statements: [
    {
      text: 'Bilar ska inte få köra på skolans gata klockan 7.30 till 8.15.',
      agree: 61,
      disagree: 29,
    },
    { text: 'Övergången vid Ullvigatan behöver trafikljus.', agree: 74, disagree: 9 },
    {
      text: 'Det är viktigare med cykelvägar än med parkering vid skolan.',
      agree: 55,
      disagree: 36,
    },
    { text: 'Jag låter mitt barn gå själv till skolan.', agree: 42, disagree: 44 },
    { text: 'Gatlyktorna längs ån ska lysa hela natten under vintern.', agree: 68, disagree: 14 },
    { text: 'Föräldrar som skjutsar är det största problemet.', agree: 48, disagree: 43 },
    { text: 'Farthinder är bättre än skyltar.', agree: 70, disagree: 17 },
    { text: 'Bussen ska stanna på samma sida som skolan.', agree: 64, disagree: 6 },
    {
      text: 'Snöröjningen på gångvägar ska gå före snöröjningen på bilvägar.',
      agree: 57,
      disagree: 31,
    },
    {
      text: 'Barnen i Kolsva har längst väg och ska få sin cykelväg först.',
      agree: 46,
      disagree: 28,
    },
    {
      text: 'En vuxen vid korsningen på morgonen hjälper mer än en ombyggnad.',
      agree: 39,
      disagree: 40,
    },
    {
      text: 'Mopeder ska inte få köra på cykelvägen förbi Skogsborgsskolan.',
      agree: 66,
      disagree: 18,
    },
    { text: 'Skolan ska låsa cyklarna under tak.', agree: 59, disagree: 8 },
    {
      text: 'Häckar som skymmer sikten ska klippas av kommunen, på ägarens bekostnad.',
      agree: 53,
      disagree: 33,
    },
    { text: 'Det räcker att sänka farten till 30 kring alla skolor.', agree: 35, disagree: 51 },
    { text: 'Barnen ska själva få rita skolvägen innan något byggs.', agree: 72, disagree: 11 },
  ],
};
