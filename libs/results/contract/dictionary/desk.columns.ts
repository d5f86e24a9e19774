import { MUNICIPALITIES } from '@samrad/platform/contract';
import { column, type ExportColumn } from './column';
import { SAID } from './result-texts';
import { TEXT_LANGUAGE } from './shared.columns';

/** What was hidden, by rule; for officials. */
export const HIDDEN_COLUMNS: readonly ExportColumn[] = [
  column('rule', 'text', {
    sv: 'Regeln som inläggen doldes under',
    fi: 'Sääntö, jonka nojalla kirjoitukset piilotettiin',
    en: 'The rule that the posts were hidden under',
  }),
  column(
    'comments',
    'number',
    {
      sv: 'Kommentarer som är dolda nu',
      fi: 'Nyt piilotettuina olevat kommentit',
      en: 'Comments that are hidden now',
    },
    { unit: 'comments' },
  ),
  column(
    'proposals',
    'number',
    {
      sv: 'Förslag som är dolda nu',
      fi: 'Nyt piilotettuina olevat ehdotukset',
      en: 'Proposals that are hidden now',
    },
    { unit: 'proposals' },
  ),
  column(
    'statements',
    'number',
    {
      sv: 'Påståenden som är dolda nu',
      fi: 'Nyt piilotettuina olevat väittämät',
      en: 'Statements that are hidden now',
    },
    { unit: 'statements' },
  ),
];

/** Whether a municipality takes part less than the others that can be told, or more. */
export const VERDICTS = ['low', 'even', 'high', 'cannot-tell'] as const;
export type Verdict = (typeof VERDICTS)[number];

export const MISSING_VOICES_COLUMNS: readonly ExportColumn[] = [
  column('municipality', 'text', SAID.municipality, { values: MUNICIPALITIES }),
  column('people', 'number', SAID.residents, { unit: 'people', privacy: 'protected' }),
  column(
    'inhabitants',
    'number',
    {
      sv: 'Invånare 31 december 2020, SCB',
      fi: 'Asukkaat 31.12.2020, SCB',
      en: 'Inhabitants on 31 December 2020, Statistics Sweden',
    },
    { unit: 'inhabitants' },
  ),
  column(
    'rate',
    'number',
    {
      sv: 'Deltagare på 10 000 invånare; tomt när de är färre än 5',
      fi: 'Osallistujia 10 000 asukasta kohti; tyhjä, jos heitä on alle 5',
      en: 'Participants for every 10,000 inhabitants; empty when fewer than 5',
    },
    { unit: 'per-10000', privacy: 'protected' },
  ),
  column(
    'ratio',
    'number',
    {
      sv: 'Det talet delat med hela länets; 1 är lika mycket',
      fi: 'Sama luku jaettuna koko läänin luvulla; 1 on yhtä paljon',
      en: 'That rate over the whole county’s; 1 is equal',
    },
    { privacy: 'protected' },
  ),
  column(
    'verdict',
    'text',
    {
      sv: 'low: färre än väntat även med den största osäkerheten; high: fler; even: lika; cannot-tell: går inte att säga',
      fi: 'low: odotettua vähemmän suurimmallakin epävarmuudella; high: enemmän; even: yhtä paljon; cannot-tell: ei voi sanoa',
      en: 'low: fewer than expected even at the widest; high: more; even: as expected; cannot-tell: cannot tell',
    },
    { values: VERDICTS, privacy: 'protected' },
  ),
];

export const UNANSWERED_COLUMNS: readonly ExportColumn[] = [
  column('number', 'number', SAID.number),
  column('title', 'text', SAID.title, { privacy: 'text' }),
  TEXT_LANGUAGE,
  column('submitted', 'time', {
    sv: 'När det lämnades in',
    fi: 'Milloin se jätettiin',
    en: 'When it was submitted',
  }),
  column(
    'supports',
    'number',
    {
      sv: 'Stöd, de som kom med en import medräknade',
      fi: 'Tuet, tuodut mukaan luettuina',
      en: 'Supports, imported ones included',
    },
    { unit: 'supports' },
  ),
];
