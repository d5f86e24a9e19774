import { column, type ExportColumn } from './column';
import { HIDING_COLUMNS, PARTICIPANT_ID, SOURCE_REF, TEXT_LANGUAGE } from './shared.columns';

/** Columns of the file `statements`. */
export const STATEMENTS_COLUMNS: readonly ExportColumn[] = [
  column('number', 'number', {
    sv: 'Påståendets nummer i dialogen',
    fi: 'Väittämän numero vuoropuhelussa',
    en: 'Number of the statement in the dialogue',
  }),
  column(
    'text',
    'text',
    {
      sv: 'Påståendet; tomt i filen för alla när det är dolt',
      fi: 'Väittämä; kaikille avoimessa tiedostossa tyhjä, jos se on piilotettu',
      en: 'The statement; empty in the file for everybody when hidden',
    },
    { privacy: 'text' },
  ),
  TEXT_LANGUAGE,
  column(
    'author',
    'text',
    {
      sv: 'Skribentens pseudonym i dialogen',
      fi: 'Kirjoittajan nimimerkki vuoropuhelussa',
      en: 'The name the writer bears in this dialogue',
    },
    { privacy: 'pseudonym' },
  ),
  PARTICIPANT_ID,
  column(
    'agree',
    'number',
    {
      sv: 'Hur många som håller med; tomt när påståendet är dolt',
      fi: 'Kuinka moni on samaa mieltä; tyhjä, jos väittämä on piilotettu',
      en: 'How many agree; empty when the statement is hidden',
    },
    { unit: 'people' },
  ),
  column(
    'disagree',
    'number',
    {
      sv: 'Hur många som inte håller med; tomt när påståendet är dolt',
      fi: 'Kuinka moni on eri mieltä; tyhjä, jos väittämä on piilotettu',
      en: 'How many disagree; empty when the statement is hidden',
    },
    { unit: 'people' },
  ),
  column(
    'pass',
    'number',
    {
      sv: 'Hur många som hoppar över; tomt när påståendet är dolt',
      fi: 'Kuinka moni ohittaa; tyhjä, jos väittämä on piilotettu',
      en: 'How many pass; empty when the statement is hidden',
    },
    { unit: 'people' },
  ),
  ...HIDING_COLUMNS,
  column('rejected_at_source', 'yes-or-no', {
    sv: 'Om moderatorerna där det hämtades hade avvisat det',
    fi: 'Olivatko alkuperäisen palvelun moderaattorit hylänneet sen',
    en: 'Whether the moderators where it came from had rejected it',
  }),
  column('is_meta', 'yes-or-no', {
    sv: 'Om det där märktes som att handla om samtalet självt',
    fi: 'Oliko se siellä merkitty koskemaan itse vuoropuhelua',
    en: 'Whether it was marked there as being about the talk itself',
  }),
  column('is_seed', 'yes-or-no', {
    sv: 'Om värden där hade lagt in det från början',
    fi: 'Oliko siellä järjestäjä lisännyt sen alussa',
    en: 'Whether the host there had put it in to begin with',
  }),
  SOURCE_REF,
  column('stated_at', 'time', {
    sv: 'När det skrevs',
    fi: 'Milloin se kirjoitettiin',
    en: 'When it was stated',
  }),
];
