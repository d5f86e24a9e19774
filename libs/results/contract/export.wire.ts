/** What can be taken out of a dialogue, one file each. */
export const EXPORTS = ['proposals', 'comments', 'supports', 'statements', 'stands'] as const;
export type ExportName = (typeof EXPORTS)[number];

export const EXPORT_FORMATS = ['csv', 'json'] as const;
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
  /** How many rows the file has right now, below its header. */
  readonly rows: number;
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
