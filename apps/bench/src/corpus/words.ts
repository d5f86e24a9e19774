/** First parts of compounds. */
export const FIRSTS =
  'cykel buss skol vatten sjö skogs fritids trafik vinter sommar natt barn ungdoms gruv kyrk sten järnvägs tegel brand dag kväll arbets lands stads hamn båt fiske vind sol gas avfalls park lek sport musik teater bok språk mat odlings gång rid skid bad vård äldre torg lager mjölk kvarn bruks mejeri station lada åker'.split(
    ' ',
  );

/** Last parts of compounds, with the indefinite form; all of them en-words. */
export const LASTS: readonly (readonly [indefinite: string, definite: string])[] = [
  ...(
    'väg:vägen plats:platsen linje:linjen avgift:avgiften plan:planen hall:hallen bana:banan bro:bron ' +
    'lokal:lokalen grupp:gruppen ledare:ledaren kant:kanten höjd:höjden kö:kön lista:listan fråga:frågan ' +
    'taxa:taxan gård:gården stig:stigen park:parken skylt:skylten belysning:belysningen tur:turen ' +
    'tid:tiden förening:föreningen korsning:korsningen kurs:kursen mottagning:mottagningen ' +
    'verksamhet:verksamheten dag:dagen kiosk:kiosken passage:passagen spång:spången bänk:bänken ' +
    'trappa:trappan brygga:bryggan'
  )
    .split(' ')
    .map((pair) => pair.split(':') as [string, string])
    .filter(([indefinite, definite]) => indefinite !== definite),
];

/** Places in and near the county, as one says them after “i”. */
export const PLACES =
  'Sala Köping Kungsör Arboga Norberg Fagersta Hallstahammar Surahammar Skinnskatteberg Västerås Ramnäs Virsbo Kolbäck Dingtuna Irsta Tillberga Skultuna Romfartuna Björksta Munktorp Odensvi Malma Himmeta Medåker Karbenning Västanfors Ängelsberg Riddarhyttan Kärrgruvan Möklinta Fläckebo Sätra Barkarö Tortuna Kila Ransta Salbohed Västerfärnebo Valskog Kungsåra Götlunda Strömsholm Sörstafors Gisslarbo Ålsätra Bernshammar'.split(
    ' ',
  );

export const PEOPLE =
  'barnen:eleverna:de äldre:vi som pendlar:många föräldrar:de som saknar bil:rullstolsburna:besökarna:personalen:våra grannar:ungdomarna:småföretagarna:hundägarna:de nyinflyttade:nattarbetarna:lärarna:lantbrukarna:mina barnbarn:cyklisterna:föreningarna'.split(
    ':',
  );

export const TIMES =
  'på vintern:efter klockan sex:varje måndag:under lovet:i november:på lördagarna:när det regnar:före sju på morgonen:sedan i våras:vartannat år:vid skolstart:hela sommaren:under helgerna:när snön ligger:efter matchen:på kvällarna:sedan tre år tillbaka:i rusningen:mitt på dagen:under semestern'.split(
    ':',
  );

export const ADJECTIVES =
  'trygg:bred:upplyst:avgiftsfri:ny:tillgänglig:mindre:gemensam:tillfällig:bättre skyltad:tystare:rymligare:säkrare:återställd:renoverad:bemannad:uppvärmd:snöröjd:inglasad:grönare'.split(
    ':',
  );

export const TROUBLES =
  'står tom:är nedsliten:är stängd:har blivit dyrare:är för trång:saknar räcke:syns inte i mörkret:är svår att hitta:räcker inte till:är halkig:har dragits in:sköts av eldsjälar:är full redan i augusti:går inte att nå med barnvagn:bullrar mer än förr:saknar toalett:väntar på besked:är översvämmad:hålls vid liv av en enda person:har fått sämre öppettider'.split(
    ':',
  );

export const REASONS =
  'det annars blir bilen som får göra resan:ingen ska behöva gå i vägkanten:det kostar mindre än att laga efteråt:vi har räknat på det tillsammans:det redan har fungerat på andra håll:det är där folk faktiskt rör sig:marken ägs av kommunen:alla har betalat för den:skolan ligger alldeles intill:det finns en förening som vill sköta den:det har hänt tillbud:utredningen är färdig sedan länge:beslutet fattas före sommaren:få känner till den:priset har fördubblats:den som bor här inte har något val:bussen ändå passerar:det är fyra kilometer till nästa:ljuden hörs in i sovrummen:det märks på sjukskrivningarna'.split(
    ':',
  );

export const WISHES =
  'Låt den stå kvar:Börja med ett prov:Fråga dem som bor där:Lägg pengarna här först:Gör om upphandlingen:Bjud in till ett möte på platsen:Sätt upp en skylt redan nu:Skjut inte på det en gång till:Räkna om kostnaden:Visa kartan för alla:Dela ansvaret med föreningen:Följ upp efter ett år:Svara skriftligt:Ta bort avgiften:Ordna skjuts så länge'.split(
    ':',
  );
