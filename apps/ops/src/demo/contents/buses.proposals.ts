import type { DemoMerge, DemoProposal } from '../demo.types';

export const BUS_PROPOSALS: readonly DemoProposal[] = [
  {
    title: 'Låt bussen vänta in tåget i Sala',
    body: 'När tåget från Västerås är fem minuter sent har bussen mot Norberg redan gått. Nästa går om en timme, på kvällen inte alls.\n\nLåt bussen vänta i upp till tio minuter när ett tåg är på väg in. Visa på skylten att den väntar, så att de som sitter på bussen också vet varför. Föraren behöver ett tydligt besked, inte ett eget beslut.\n\nVi är fyra från samma vagn som har räknat i oktober. Vi missade bussen nio gånger på tjugotre resdagar.',
    supports: 312,
    submitted: -13,
    earlier: [
      {
        title: 'Låt bussen vänta in tåget i Sala',
        body: 'När tåget från Västerås är sent har bussen mot Norberg redan gått. Nästa går om en timme, på kvällen inte alls.\n\nLåt bussen vänta i upp till fem minuter när ett tåg är på väg in. Föraren behöver ett tydligt besked, inte ett eget beslut.',
        until: -11,
      },
      {
        title: 'Låt bussen vänta in tåget i Sala',
        body: 'När tåget från Västerås är fem minuter sent har bussen mot Norberg redan gått. Nästa går om en timme, på kvällen inte alls.\n\nLåt bussen vänta i upp till tio minuter när ett tåg är på väg in. Föraren behöver ett tydligt besked, inte ett eget beslut. Det vore bra med en skylt också.\n\nVi är fyra från samma vagn som har räknat i oktober. Vi missade bussen nio gånger på tjugotre resdagar.',
        until: -8,
      },
    ],
    comments: [
      {
        body: 'Jag pendlar till Västerås fem dagar i veckan. Det är inte själva väntan som är värst, det är att inte veta. Skylten är det viktigaste i förslaget.',
        stance: 'for',
        replies: [{ body: 'Håller med. Jag flyttade upp skylten i texten.', stance: 'neither' }],
      },
      {
        body: 'Bussen är full av skolbarn som ska hem. Tio minuter för fyra pendlare blir tio minuter för trettio barn i Salbohed.\n\nLåt den vänta efter klockan 18 i stället.',
        stance: 'against',
        replies: [
          {
            body: 'Vet någon hur många som reser efter 18? Då kan vi räkna på det.',
            stance: 'question',
          },
          {
            body: 'Efter 18 räcker inte för oss som slutar 16.30. Då är det tåget 17.02 som är sent.',
            stance: 'against',
          },
        ],
      },
      {
        body: 'Den som kör där är en idiot som borde få sparken. Alla vet vem jag menar.',
        stance: 'against',
        hidden: {
          rule: 'no-personal-attacks',
          reason:
            'Två meningar pekade ut en enskild förare. Kritik mot hur linjen sköts är välkommen. Skriv gärna om texten utan att angripa en person.',
        },
      },
      { body: 'Så gör de redan i Fagersta på helgerna. Det fungerar.', stance: 'for' },
      {
        body: 'Vad händer med anslutningen i Norberg om bussen kommer tio minuter sent dit?',
        stance: 'question',
      },
      {
        body: 'Min dotter stod en timme i snöoväder i januari. Hon är tolv år. Tio minuter är ingenting mot det.',
        stance: 'for',
      },
      {
        body: 'Turen i andra riktningen blir också sen. Det drabbar oss som ska till jobbet i Sala klockan sju.',
        stance: 'against',
      },
    ],
  },
  {
    title: 'Anropstrafik även på kvällen',
    body: 'Man ska kunna beställa resa till klockan 22, så att det går att jobba kväll utan bil. I dag slutar anropstrafiken klockan 18.\n\nVi som jobbar i äldreomsorgen börjar och slutar när inga bussar går.',
    supports: 256,
    submitted: -16,
    comments: [
      {
        body: 'Jag tackade nej till en tjänst i Skinnskatteberg för att jag inte kunde ta mig hem. Det här hade räckt.',
        stance: 'for',
      },
      {
        body: 'Vad kostar en tom taxi jämfört med en tom buss? Regionen borde visa siffrorna innan vi tycker.',
        stance: 'question',
      },
      {
        body: 'Bättre med en fast tur klockan 21.30 som alla vet om. Det man måste beställa använder ingen.',
        stance: 'against',
        replies: [
          {
            body: 'Jag använder anropstrafiken två gånger i veckan. Alltså finns det någon.',
            stance: 'for',
          },
        ],
      },
      { body: 'Gäller det här också helger?', stance: 'question' },
    ],
  },
  {
    title: 'Ljus och tak på hållplatserna längs väg 68',
    body: 'Det är mörkt och blött att vänta. Föraren ser inte att man står där, och bilarna kör i åttio.\n\nSätt en lampa som tänds med en knapp och ett litet tak. Börja där barn går av.',
    supports: 188,
    submitted: -11,
    comments: [
      { body: 'Två gånger har bussen kört förbi mig i november. Jag hade reflex.', stance: 'for' },
      {
        body: 'Vem ska skotta? Ett tak hjälper inte om vallen är en meter hög framför.',
        stance: 'question',
      },
      {
        body: 'En knapp är bra, då lyser det inte hela natten i sovrummet hos oss som bor bredvid.',
        stance: 'for',
      },
    ],
  },
  {
    title: 'Ett nummer att ringa för alla resor',
    body: 'Min mamma kan inte använda appen. I dag finns tre olika nummer beroende på vilken kommun man bor i, och ett av dem har stängt efter tre.\n\nEtt nummer, samma för alla, öppet från sex till tjugotvå.',
    supports: 141,
    submitted: -9,
    comments: [
      { body: 'Och någon som svarar på finska, tack. Det är en rättighet här.', stance: 'for' },
      {
        body: 'Appen har blivit mycket bättre. Jag tycker att pengarna ska gå till fler turer.',
        stance: 'against',
      },
    ],
  },
  {
    title: 'En buss till simhallen på lördagar',
    body: 'Barnen utanför Ransta och Salbohed kommer aldrig till simhallen. Det finns ingen buss på lördag förmiddag.\n\nEn tur in klockan tio och en hem klockan två räcker.',
    supports: 97,
    submitted: -8,
    comments: [
      { body: 'Kan skolskjutsens bussar användas? De står still på lördagar.', stance: 'question' },
    ],
  },
  {
    title: 'Låt cykeln åka med på bussen',
    body: 'Det är fyra kilometer till närmaste hållplats. Om cykeln fick åka med skulle jag klara mig utan bil hela sommaren.\n\nEtt cykelställ bak på bussen rymmer tre cyklar.',
    supports: 84,
    submitted: -7,
    comments: [
      { body: 'Tar det inte tid vid varje hållplats? Turen är redan sen.', stance: 'against' },
      { body: 'I Dalarna har de provat. Det tog tjugo sekunder per cykel.', stance: 'for' },
    ],
  },
  {
    title: 'Flytta hållplatsen närmare vårdcentralen i Norberg',
    body: 'Hållplatsen ligger fyrahundra meter från vårdcentralen, i uppförsbacke. För den som har svårt att gå är det för långt.\n\nBussen svänger ändå in på gatan. Den kan stanna utanför dörren.',
    supports: 76,
    submitted: -6,
  },
  {
    title: 'Samma tidtabell hela året',
    body: 'Sommartidtabellen gör att halva bygden tar bilen i juni och fortsätter med det i augusti.\n\nBehåll samma tider hela året, även om det blir färre turer.',
    supports: 58,
    submitted: -5,
    comments: [
      {
        body: 'På sommaren åker nästan ingen. Jag vill ha turerna i januari i stället.',
        stance: 'against',
      },
    ],
  },
  {
    title: 'Skyltar som går att läsa och höra',
    body: 'Jag ser dåligt. Skyltarna på busstationen i Köping är för små och sitter för högt.\n\nSätt stora skyltar i ögonhöjd och en knapp som läser upp nästa avgång.',
    supports: 52,
    submitted: -4,
  },
  {
    title: 'Kvällsbuss efter matchen och bion',
    body: 'Vi ungdomar kommer in till stan men inte hem. Sista bussen mot Kolsva går 19.40.\n\nEn buss klockan 22.30 på fredag och lördag skulle göra stor skillnad.',
    supports: 49,
    submitted: -3,
    comments: [
      {
        body: 'Föräldrarna turas om att köra. Det är tolv mil på en kväll i vår familj.',
        stance: 'for',
      },
    ],
  },
  {
    title: 'Mindre bussar, fler turer',
    body: 'Det går stora bussar med tre personer i. Byt till små bussar och kör dubbelt så ofta.\n\nFöraren kostar mest, det vet jag, men bränslet är inte gratis det heller.',
    supports: 33,
    submitted: -2,
    comments: [
      {
        body: 'På morgonen är den stora bussen full. Ska någon köra skolbarnen i två omgångar?',
        stance: 'against',
      },
      {
        body: 'Föraren är sjuttio procent av kostnaden. Räkningen går inte ihop, tyvärr.',
        stance: 'against',
      },
    ],
  },
  {
    title: 'Väntrum med toalett i Skinnskatteberg',
    body: 'Stationshuset är låst. Den som byter där väntar fyrtio minuter utan toalett.\n\nÖppna väntrummet när bussarna går. Biblioteket ligger bredvid och kan kanske ha nyckeln.',
    supports: 21,
    submitted: -1,
  },
  {
    title: 'Beställningstaxi till kvällsskiftet',
    body: 'Jag jobbar kväll på boendet i Skinnskatteberg och tar bilen, fast jag helst lät bli. Anropstrafiken slutar när mitt pass är halvvägs.\n\nLåt den gå att beställa så länge skiften pågår.',
    supports: 61,
    submitted: -2,
    comments: [{ body: 'Samma här, fast i Ramnäs. Vi är sju på avdelningen.', stance: 'for' }],
  },
];

export const BUS_MERGES: readonly DemoMerge[] = [
  {
    source: 'Beställningstaxi till kvällsskiftet',
    target: 'Anropstrafik även på kvällen',
    reason:
      'Båda vill att anropstrafiken ska gå senare på kvällen, av samma skäl. Tillsammans får ni ett svar i stället för två.',
  },
];
