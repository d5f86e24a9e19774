/** Files of what was said and done, streamed out of the database a row a thing. */
export const ROW_FILES = [
  'proposals',
  'comments',
  'supports',
  'statements',
  'stands',
  'rounds',
  'round-changes',
] as const;
export type RowFile = (typeof ROW_FILES)[number];

/** Tables of results that everybody may have: what stands behind the plots. */
export const PUBLIC_TABLES = [
  'figures',
  'participation',
  'by-round',
  'municipalities',
  'spread',
  'stances',
  'pace',
  'support-levels',
  'ranking',
  'statement-results',
  'themes',
  'places',
] as const;

/** Tables that officials of the hosts have besides. */
export const DESK_TABLES = ['hidden', 'missing-voices', 'unanswered'] as const;

export const RESULT_TABLES = [...PUBLIC_TABLES, ...DESK_TABLES] as const;
export type ResultTable = (typeof RESULT_TABLES)[number];

/** What can be taken out of a dialogue, one file each. */
export const EXPORTS = [...ROW_FILES, ...RESULT_TABLES] as const;
export type ExportName = (typeof EXPORTS)[number];

export const EXPORT_FORMATS = ['csv', 'xlsx', 'json'] as const;
export type ExportFormat = (typeof EXPORT_FORMATS)[number];

/**
 * `public`: for everybody; nothing hidden, nobody to be followed. `official`: for officials of the
 * organisation that hosts; hidden texts marked as such, and an id of each person within the dialogue.
 * How somebody answered, and who supports in secret, is told to neither.
 */
export const AUDIENCES = ['public', 'official'] as const;
export type Audience = (typeof AUDIENCES)[number];

/** One file that the reader can take. */
export interface ExportFile {
  readonly name: ExportName;
  /** How many rows the file has right now, below its header; null where that is not counted ahead. */
  readonly rows: number | null;
}

/** GET …/export: what there is, and for whom. */
export interface ExportOverview {
  readonly dialogue: string;
  readonly files: readonly ExportFile[];
  /** The reader's own first. */
  readonly allowedOperations: readonly ExportOperation[];
}

export const EXPORT_OPERATIONS = ['export-public', 'export-official'] as const;
export type ExportOperation = (typeof EXPORT_OPERATIONS)[number];
