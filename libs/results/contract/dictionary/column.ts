import type { Audience } from '../export.wire';

/**
 * What a value is. `text` was written by people: in CSV files a text that begins like a formula, or
 * with an apostrophe, gets an apostrophe in front, which the reader takes off again; so does a formula's
 * sign in the middle of it that follows `;`, tab or a line break, blanks and quotes between allowed.
 */
export const COLUMN_KINDS = ['text', 'number', 'time', 'date', 'yes-or-no', 'id'] as const;
export type ColumnKind = (typeof COLUMN_KINDS)[number];

/**
 * Whom a value can lead to. `open`: nobody; `text`: what somebody wrote, as it stands; `pseudonym`:
 * a name that is borne in this dialogue alone; `protected`: counted over people, never under five;
 * `official`: for officials of the hosts alone.
 */
export const PRIVACY_CLASSES = ['open', 'text', 'pseudonym', 'protected', 'official'] as const;
export type PrivacyClass = (typeof PRIVACY_CLASSES)[number];

export const UNITS = [
  'people',
  'proposals',
  'supports',
  'comments',
  'statements',
  'stands',
  'votes',
  'contributions',
  'share',
  'hours',
  'days',
  'inhabitants',
  'per-10000',
] as const;
export type Unit = (typeof UNITS)[number];

/** The same sentence in each language of the service. */
export interface Meaning {
  readonly sv: string;
  readonly fi: string;
  readonly en: string;
}

/** A column of a file, as the data dictionary describes it. */
export interface ExportColumn {
  readonly name: string;
  readonly kind: ColumnKind;
  readonly meaning: Meaning;
  readonly privacy: PrivacyClass;
  /** Left out: both audiences have it. */
  readonly only?: Audience;
  readonly unit?: Unit;
  /** All the values that it can have, beside being empty. */
  readonly values?: readonly string[];
}

type More = Partial<Pick<ExportColumn, 'privacy' | 'only' | 'unit' | 'values'>>;

/** A column that leads to nobody unless it is said. */
export function column(
  name: string,
  kind: ColumnKind,
  meaning: Meaning,
  more: More = {},
): ExportColumn {
  return { name, kind, meaning, privacy: 'open', ...more };
}
