import { column, type ExportColumn } from './column';
import { HIDING_COLUMNS, PARTICIPANT_ID, SOURCE_REF, TEXT_LANGUAGE } from './shared.columns';

/** Columns of the file `comments`. */
export const COMMENTS_COLUMNS: readonly ExportColumn[] = [
  column('proposal_number', 'number', {
    sv: 'Förslaget som kommenteras',
    fi: 'Kommentoitu ehdotus',
    en: 'The proposal that is commented on',
  }),
  column('number', 'number', {
    sv: 'Kommentarens nummer i tråden',
    fi: 'Kommentin numero ketjussa',
    en: 'Number of the comment in its thread',
  }),
  column('parent_number', 'number', {
    sv: 'Kommentaren den svarar på; tom om den inte svarar på någon',
    fi: 'Kommentti, johon se vastaa; tyhjä, jos se ei vastaa mihinkään',
    en: 'The comment it answers; empty if it answers none',
  }),
  column('depth', 'number', {
    sv: 'Hur många kommentarer som står ovanför; 0 börjar en tråd',
    fi: 'Kuinka monta kommenttia on sen yläpuolella; 0 aloittaa ketjun',
    en: 'How many comments stand above it; 0 begins a thread',
  }),
  column(
    'author',
    'text',
    {
      sv: 'Skribentens pseudonym i dialogen. Tomt där texten är dold',
      fi: 'Kirjoittajan nimimerkki vuoropuhelussa. Tyhjä, jos teksti on piilotettu',
      en: 'The name the writer bears in this dialogue; empty where the text is hidden',
    },
    { privacy: 'pseudonym' },
  ),
  PARTICIPANT_ID,
  column(
    'stance',
    'text',
    {
      sv: 'for, against, question eller neither: för, emot, fråga eller ingen hållning',
      fi: 'for, against, question tai neither: puolesta, vastaan, kysymys tai ei kantaa',
      en: 'for, against, question or neither',
    },
    { values: ['for', 'against', 'question', 'neither'] },
  ),
  column(
    'body',
    'text',
    {
      sv: 'Text; tom i filen för alla när den är dold',
      fi: 'Teksti; kaikille avoimessa tiedostossa tyhjä, jos se on piilotettu',
      en: 'Text; empty in the file for everybody when hidden',
    },
    { privacy: 'text' },
  ),
  TEXT_LANGUAGE,
  ...HIDING_COLUMNS,
  column(
    'imported_up',
    'number',
    {
      sv: 'Röster för som kom som en summa från en annan tjänst',
      fi: 'Toisesta palvelusta summana tuodut puoltavat äänet',
      en: 'Votes for it that came as a total from another service',
    },
    { unit: 'votes' },
  ),
  column(
    'imported_down',
    'number',
    {
      sv: 'Röster emot som kom som en summa från en annan tjänst',
      fi: 'Toisesta palvelusta summana tuodut vastustavat äänet',
      en: 'Votes against it that came as a total from another service',
    },
    { unit: 'votes' },
  ),
  column('parent_missing', 'yes-or-no', {
    sv: 'Om den svarar på en kommentar som saknades när den hämtades',
    fi: 'Vastaako se kommenttiin, joka tuotaessa puuttui',
    en: 'Whether it answers a comment that was missing when it was imported',
  }),
  SOURCE_REF,
  column('created_at', 'time', {
    sv: 'När den skrevs',
    fi: 'Milloin se kirjoitettiin',
    en: 'When it was written',
  }),
];
