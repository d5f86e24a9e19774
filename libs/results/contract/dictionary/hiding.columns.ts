import { column, type ExportColumn } from './column';

/** Whether a text is hidden and why, the same in every file of texts. */
export const HIDING_COLUMNS: readonly ExportColumn[] = [
  column('hidden', 'yes-or-no', {
    sv: 'Om en moderator har dolt texten',
    fi: 'Onko moderaattori piilottanut tekstin',
    en: 'Whether a moderator has hidden the text',
  }),
  column('hidden_rule', 'text', {
    sv: 'Regeln den doldes under',
    fi: 'Sääntö, jonka perusteella se piilotettiin',
    en: 'The rule it was hidden under',
  }),
  column(
    'hidden_reason',
    'text',
    {
      sv: 'Motiveringen som skribenten fick',
      fi: 'Kirjoittajalle annettu perustelu',
      en: 'The reason its writer was given',
    },
    { only: 'official', privacy: 'official' },
  ),
];
