import { column, type ExportColumn } from './column';
import { SAID } from './result-texts';

/** How many things one person has done. */
export const SPREAD_BANDS = ['1', '2-5', '6-20', '21-100', '101+'] as const;
export type SpreadBand = (typeof SPREAD_BANDS)[number];

export const SPREAD_COLUMNS: readonly ExportColumn[] = [
  column(
    'contributions',
    'text',
    {
      sv: 'Hur många bidrag en person har lämnat med sitt namn: förslag, kommentarer och påståenden som går att läsa, och stöd där stöd är offentligt. Ställningstaganden och hemliga stöd räknas inte',
      fi: 'Kuinka monta kertaa sama henkilö on osallistunut nimellään: luettavissa olevat ehdotukset, kommentit ja väittämät sekä tuet, kun tuki on julkista. Kannanottoja ja salaisia tukia ei lasketa',
      en: 'How much one person has contributed under a name: proposals, comments and statements that can be read, and supports where support is public. Stands and secret supports are not counted',
    },
    { values: SPREAD_BANDS },
  ),
  column(
    'people',
    'number',
    { sv: 'Så många personer', fi: 'Näin monta henkilöä', en: 'That many people' },
    { unit: 'people' },
  ),
  column(
    'made',
    'number',
    {
      sv: 'Så många bidrag har de lämnat tillsammans',
      fi: 'Näin monta osallistumista heillä on yhteensä',
      en: 'What they have contributed together',
    },
    { unit: 'contributions' },
  ),
];

export const STANCES_COLUMNS: readonly ExportColumn[] = [
  column(
    'stance',
    'text',
    { sv: 'Kommentarens hållning', fi: 'Kommentin kanta', en: 'Stance of the comment' },
    { values: ['for', 'against', 'question', 'neither'] },
  ),
  column(
    'comments',
    'number',
    {
      sv: 'Kommentarer som går att läsa',
      fi: 'Luettavissa olevat kommentit',
      en: 'Comments that can be read',
    },
    { unit: 'comments' },
  ),
  column('share', 'number', SAID.share, { unit: 'share' }),
];

/** How long a proposal waited for its first comment by somebody else. */
export const PACE_BANDS = ['hour', 'day', 'week', 'later', 'none'] as const;
export type PaceBand = (typeof PACE_BANDS)[number];

export const PACE_COLUMNS: readonly ExportColumn[] = [
  column(
    'within',
    'text',
    {
      sv: 'Hur snart någon annan kommenterade: inom en timme, ett dygn, en vecka, senare, inte alls',
      fi: 'Kuinka pian joku muu kommentoi: tunnissa, vuorokaudessa, viikossa, myöhemmin, ei lainkaan',
      en: 'How soon somebody else commented: within an hour, a day, a week, later, not at all',
    },
    { values: PACE_BANDS },
  ),
  column(
    'proposals',
    'number',
    { sv: 'Så många förslag', fi: 'Näin monta ehdotusta', en: 'That many proposals' },
    { unit: 'proposals' },
  ),
];

/** How many supports a proposal has. */
export const SUPPORT_BANDS = ['0', '1-4', '5-9', '10-24', '25-49', '50-99', '100+'] as const;
export type SupportBand = (typeof SUPPORT_BANDS)[number];

export const SUPPORT_LEVELS_COLUMNS: readonly ExportColumn[] = [
  column(
    'supports',
    'text',
    {
      sv: 'Hur många stöd ett förslag har, de som kom med en import medräknade',
      fi: 'Kuinka monta tukea ehdotuksella on, tuodut mukaan luettuina',
      en: 'How many supports a proposal has, imported ones included',
    },
    { values: SUPPORT_BANDS },
  ),
  column(
    'proposals',
    'number',
    { sv: 'Så många förslag', fi: 'Näin monta ehdotusta', en: 'That many proposals' },
    { unit: 'proposals' },
  ),
];
