import { column, type ExportColumn } from './column';

/** The language of a text that somebody wrote, the same in every file of texts. */
export const TEXT_LANGUAGE: ExportColumn = column('language', 'text', {
  sv: 'Textens språk, som BCP 47-kod',
  fi: 'Tekstin kieli BCP 47 -koodina',
  en: 'Language of the text, as a BCP 47 tag',
});

/** Who, for officials. */
export const PARTICIPANT_ID: ExportColumn = column(
  'participant_id',
  'id',
  {
    sv: 'Vem, med ett nummer som slumpas för varje dialog',
    fi: 'Kuka, tunnuksella joka arvotaan joka vuoropuheluun',
    en: 'Who, by an id that is drawn anew for every dialogue',
  },
  { only: 'official', privacy: 'official' },
);

/** What it was called in the service it was imported from. */
export const SOURCE_REF: ExportColumn = column('source_ref', 'text', {
  sv: 'Numret där det hämtades från',
  fi: 'Numero siellä, mistä se on tuotu',
  en: 'Its number where it was imported from',
});

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
