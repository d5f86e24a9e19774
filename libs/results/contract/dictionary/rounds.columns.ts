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
