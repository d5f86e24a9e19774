import type { Meaning } from './column';

/** What several tables of results have in common. */
export const SAID = {
  proposals: {
    sv: 'Förslag som lämnades in, tillbakatagna oräknade',
    fi: 'Jätetyt ehdotukset ilman peruttuja',
    en: 'Proposals submitted, those withdrawn left out',
  },
  supports: {
    sv: 'Stöd som gavs här och står kvar, en person räknad en gång för det som slagits ihop; där stöd är hemligt i femtal, tomt under 5',
    fi: 'Täällä annetut ja voimassa olevat tuet, henkilö kerran yhdistettyä ehdotusta kohti; kun tuki on salaista, viiden tarkkuudella, tyhjä alle 5',
    en: 'Supports given here that stand, a person once for what was merged; where support is secret in fives, empty below 5',
  },
  comments: {
    sv: 'Kommentarer som skrevs, dolda medräknade',
    fi: 'Kirjoitetut kommentit, piilotetut mukaan luettuina',
    en: 'Comments written, hidden ones included',
  },
  statements: {
    sv: 'Påståenden som deltagare skrev',
    fi: 'Osallistujien kirjoittamat väittämät',
    en: 'Statements made by participants',
  },
  stands: {
    sv: 'Ställningstaganden som gäller, räknade när de senast ändrades; alltid i femtal, tomt under 5',
    fi: 'Voimassa olevat kannanotot viimeisimmän muutoksen mukaan; aina viiden tarkkuudella, tyhjä alle 5',
    en: 'Stands that hold, counted when they were last changed; always in fives, empty below 5',
  },
  people: {
    sv: 'Deltagare som gjorde något av detta; alltid i femtal, tomt under 5',
    fi: 'Osallistujat, jotka tekivät jotakin näistä; aina viiden tarkkuudella, tyhjä alle 5',
    en: 'Participants who did any of this; always in fives, empty below 5',
  },
  share: {
    sv: 'Andel, från 0 till 1',
    fi: 'Osuus, 0–1',
    en: 'Share, from 0 to 1',
  },
  low: {
    sv: 'Undre gräns för andelen: Wilsons intervall, 95 procent',
    fi: 'Osuuden alaraja: Wilsonin väli, 95 prosenttia',
    en: 'Lower end of the share: Wilson interval, 95 percent',
  },
  high: {
    sv: 'Övre gräns för andelen: Wilsons intervall, 95 procent',
    fi: 'Osuuden yläraja: Wilsonin väli, 95 prosenttia',
    en: 'Upper end of the share: Wilson interval, 95 percent',
  },
  number: {
    sv: 'Förslagets nummer i dialogen',
    fi: 'Ehdotuksen numero vuoropuhelussa',
    en: 'Number of the proposal in the dialogue',
  },
  title: { sv: 'Förslagets rubrik', fi: 'Ehdotuksen otsikko', en: 'Title of the proposal' },
  municipality: {
    sv: 'Kommunens fyrsiffriga kod; ”rest” är alla andra deltagare tillsammans',
    fi: 'Kunnan nelinumeroinen koodi; ”rest” tarkoittaa kaikkia muita osallistujia yhdessä',
    en: 'Four-digit code of the municipality; “rest” is all other participants together',
  },
  residents: {
    sv: 'Deltagare som har sagt att de bor där, avrundat nedåt till femtal; tomt när de är färre än 5',
    fi: 'Osallistujat, jotka ovat kertoneet asuvansa siellä, pyöristettynä alas viiteen; tyhjä, jos heitä on alle 5',
    en: 'Participants who say that they live there, rounded down to fives; empty when fewer than 5',
  },
} as const satisfies Readonly<Record<string, Meaning>>;
