import { column, type ExportColumn } from './column';

/** Columns of the file `stands`. */
export const STANDS_COLUMNS: readonly ExportColumn[] = [
  column(
    'voter_key',
    'id',
    {
      sv: 'Samma för alla svar från en person i den här dialogen, och finns ingen annanstans',
      fi: 'Sama kaikissa yhden henkilön vastauksissa tässä vuoropuhelussa, eikä sitä ole missään muualla',
      en: 'The same for all answers of one person in this dialogue, and found nowhere else',
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
  column('taken_on', 'date', {
    sv: 'Dagen; ett klockslag skulle leda till det som skrevs just då. Tom där stöd är hemligt',
    fi: 'Päivä; kellonaika johtaisi siihen, mitä juuri silloin kirjoitettiin. Tyhjä, kun tuki on salaista',
    en: 'The day; a time of day would lead to what was written then. Empty where support is secret',
  }),
];
