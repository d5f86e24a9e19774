import { column, type ExportColumn } from './column';
import { PARTICIPANT_ID } from './shared.columns';

/** Columns of the file `supports`. */
export const SUPPORTS_COLUMNS: readonly ExportColumn[] = [
  column('proposal_number', 'number', {
    sv: 'Förslaget som stöds',
    fi: 'Tuettu ehdotus',
    en: 'The proposal that is supported',
  }),
  column(
    'kind',
    'text',
    {
      sv: 'given: en person; counted: summan där stöd är hemligt; imported: en summa från en annan tjänst',
      fi: 'given: yksi henkilö; counted: summa, kun tuki on salaista; imported: toisesta palvelusta tuotu summa',
      en: 'given: one person; counted: the total where support is secret; imported: a total from another service',
    },
    { values: ['given', 'counted', 'imported'] },
  ),
  column(
    'count',
    'number',
    {
      sv: 'Hur många stöd raden står för',
      fi: 'Kuinka monta tukijaa rivi edustaa',
      en: 'How many supports the row stands for',
    },
    { unit: 'supports' },
  ),
  column(
    'supporter',
    'text',
    {
      sv: 'Pseudonymen för den som stöder, bara om stöd är offentligt',
      fi: 'Tukijan nimimerkki, vain jos tuki on julkista',
      en: 'The supporter’s name in this dialogue; only where support is public',
    },
    { privacy: 'pseudonym' },
  ),
  PARTICIPANT_ID,
  column('given_on', 'date', {
    sv: 'Dagen då stödet gavs, bara om stöd är offentligt',
    fi: 'Päivä, jona tuki annettiin, vain jos tuki on julkista',
    en: 'The day it was given; only where support is public',
  }),
];
