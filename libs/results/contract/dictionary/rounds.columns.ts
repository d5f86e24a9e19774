import { column, type ExportColumn } from './column';

/** Columns of the file `rounds`. */
export const ROUNDS_COLUMNS: readonly ExportColumn[] = [
  column('position', 'number', {
    sv: 'Rundans ordning i dialogen',
    fi: 'Kierroksen järjestys vuoropuhelussa',
    en: 'Place of the round in the dialogue',
  }),
  column('kind', 'text', { sv: 'Rundans slag', fi: 'Kierroksen laji', en: 'Kind of the round' }),
  column('opens_at', 'time', {
    sv: 'När den öppnar',
    fi: 'Milloin se avautuu',
    en: 'When it opens',
  }),
  column('closes_at', 'time', {
    sv: 'När den stänger',
    fi: 'Milloin se sulkeutuu',
    en: 'When it closes',
  }),
  column('paused_at', 'time', {
    sv: 'Sedan när den är pausad; tomt när den inte är det',
    fi: 'Mistä lähtien se on tauolla; tyhjä, jos se ei ole',
    en: 'Since when it is paused; empty when it is not',
  }),
];

/** Columns of the file `round-changes`. */
export const ROUND_CHANGES_COLUMNS: readonly ExportColumn[] = [
  column('round', 'number', {
    sv: 'Rundans ordning i dialogen',
    fi: 'Kierroksen järjestys vuoropuhelussa',
    en: 'Place of the round in the dialogue',
  }),
  column(
    'change',
    'text',
    {
      sv: 'open: öppnad, extend: förlängd, pause: pausad, resume: återupptagen, close: stängd',
      fi: 'open: avattu, extend: pidennetty, pause: keskeytetty, resume: jatkettu, close: suljettu',
      en: 'open: opened, extend: extended, pause: paused, resume: resumed, close: closed',
    },
    { values: ['open', 'extend', 'pause', 'resume', 'close'] },
  ),
  column(
    'reason',
    'text',
    { sv: 'Skälet som värden gav', fi: 'Järjestäjän perustelu', en: 'The reason the host gave' },
    { privacy: 'text' },
  ),
  column('language', 'text', {
    sv: 'Skälets språk, som BCP 47-kod',
    fi: 'Perustelun kieli BCP 47 -koodina',
    en: 'Language of the reason, as a BCP 47 tag',
  }),
  column('organisation', 'text', {
    sv: 'Organisationen som gjorde det',
    fi: 'Organisaatio, joka sen teki',
    en: 'The organisation that did it',
  }),
  column('closed_before', 'time', {
    sv: 'När rundan skulle ha stängt',
    fi: 'Milloin kierroksen piti sulkeutua',
    en: 'When the round was to close before',
  }),
  column('closes_at', 'time', {
    sv: 'När den stänger efter ändringen',
    fi: 'Milloin se sulkeutuu muutoksen jälkeen',
    en: 'When it closes after the change',
  }),
  column('answer_due', 'time', {
    sv: 'När svaret ska komma efter en förlängning; annars tomt',
    fi: 'Milloin vastauksen on tultava pidennyksen jälkeen; muuten tyhjä',
    en: 'When the answer is due after an extension; empty otherwise',
  }),
  column('at', 'time', {
    sv: 'När det gjordes',
    fi: 'Milloin se tehtiin',
    en: 'When it was done',
  }),
];
