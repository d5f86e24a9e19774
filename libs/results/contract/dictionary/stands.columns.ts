import { column, type ExportColumn } from './column';

/** Columns of the file `stands`. */
export const STANDS_COLUMNS: readonly ExportColumn[] = [
  column(
    'voter_key',
    'id',
    {
      sv: 'Samma för alla svar från en person i den här dialogen, dragen av en slump, och finns ingen annanstans. Filen säger inte när någon svarade: en dag då bara en person var aktiv skulle leda till namnet',
      fi: 'Sama kaikissa yhden henkilön vastauksissa tässä vuoropuhelussa, arvottu, eikä sitä ole missään muualla. Tiedosto ei kerro, milloin vastattiin: päivä, jona vain yksi henkilö oli mukana, johtaisi nimeen',
      en: 'The same for all answers of one person in this dialogue, drawn by chance, and found nowhere else. The file does not say when anybody answered: a day with one active person would lead to the name',
    },
    { privacy: 'pseudonym' },
  ),
  column('statement_number', 'number', {
    sv: 'Påståendet. Svar på påståenden som är dolda finns inte med, som på resultatsidan',
    fi: 'Väittämä. Piilotettujen väittämien vastaukset eivät ole mukana, kuten eivät tulossivullakaan',
    en: 'The statement. Answers to statements that are hidden are left out, as on the results page',
  }),
  column(
    'value',
    'number',
    {
      sv: '1 håller med, -1 håller inte med, 0 hoppar över',
      fi: '1 samaa mieltä, -1 eri mieltä, 0 ohittaa',
      en: '1 agree, -1 disagree, 0 pass',
    },
    { values: ['1', '-1', '0'] },
  ),
];
