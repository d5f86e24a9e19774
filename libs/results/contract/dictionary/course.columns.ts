import { MUNICIPALITIES } from '@samrad/platform/contract';
import { column, type ExportColumn } from './column';
import { SAID } from './result-texts';

/** What was done, counted over the same columns in every table that counts it. */
const DONE: readonly ExportColumn[] = [
  column('proposals', 'number', SAID.proposals, { unit: 'proposals' }),
  column('supports', 'number', SAID.supports, { unit: 'supports', privacy: 'protected' }),
  column('comments', 'number', SAID.comments, { unit: 'comments' }),
  column('statements', 'number', SAID.statements, { unit: 'statements' }),
  column('stands', 'number', SAID.stands, { unit: 'stands', privacy: 'protected' }),
  column('people', 'number', SAID.people, { unit: 'people', privacy: 'protected' }),
];

/** Figures that a dialogue is summed up in. */
export const FIGURES = [
  'participants',
  'readers',
  'only-readers',
  'proposals',
  'supports',
  'imported-supports',
  'comments',
  'statements',
  'stands',
] as const;
export type FigureName = (typeof FIGURES)[number];

export const FIGURES_COLUMNS: readonly ExportColumn[] = [
  column(
    'figure',
    'text',
    { sv: 'Vad som räknas', fi: 'Mitä lasketaan', en: 'What is counted' },
    { values: FIGURES },
  ),
  column(
    'value',
    'number',
    {
      sv: 'Hur många. Läsare räknas nedåt till femtal; tomt när de är färre än 5',
      fi: 'Kuinka monta. Lukijat pyöristetään alas viiteen; tyhjä, jos heitä on alle 5',
      en: 'How many. Readers are rounded down to fives; empty when fewer than 5',
    },
    { privacy: 'protected' },
  ),
];

export const PARTICIPATION_COLUMNS: readonly ExportColumn[] = [
  column('day', 'date', { sv: 'Dagen, i UTC', fi: 'Päivä UTC-ajassa', en: 'The day, in UTC' }),
  ...DONE,
];

export const BY_ROUND_COLUMNS: readonly ExportColumn[] = [
  column('round', 'number', {
    sv: 'Rundans ordning i dialogen',
    fi: 'Kierroksen järjestys vuoropuhelussa',
    en: 'Place of the round in the dialogue',
  }),
  column('kind', 'text', { sv: 'Rundans slag', fi: 'Kierroksen laji', en: 'Kind of the round' }),
  column('opens', 'time', { sv: 'När den öppnar', fi: 'Milloin se avautuu', en: 'When it opens' }),
  column('closes', 'time', {
    sv: 'När den stänger',
    fi: 'Milloin se sulkeutuu',
    en: 'When it closes',
  }),
  ...DONE,
];

/** Everybody who is in no municipality that is shown. */
export const REST = 'rest';

export const MUNICIPALITIES_COLUMNS: readonly ExportColumn[] = [
  column('municipality', 'text', SAID.municipality, { values: [...MUNICIPALITIES, REST] }),
  column('people', 'number', SAID.residents, { unit: 'people', privacy: 'protected' }),
];
