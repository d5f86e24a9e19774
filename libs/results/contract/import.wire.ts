/** Where consultations come from. */
export const IMPORT_SOURCES = ['polis', 'decide-madrid'] as const;
export type ImportSource = (typeof IMPORT_SOURCES)[number];

/** What a broken row does: end the import with nothing stored, or be left out, counted and named. */
export const ON_ERROR = ['stop', 'skip'] as const;
export type OnError = (typeof ON_ERROR)[number];

/** What `ops import --json` puts on its last line; a second import answers as the first did. */
export interface ImportFigures {
  /** The dialogue's slug. */
  readonly dialogue: string;
  /** In a conversation of statements: people who took at least one stand. Else: people who wrote. */
  readonly participants: number;
  /** Statements with at least one stand. */
  readonly statements: number;
  readonly proposals: number;
  readonly comments: number;
  /** The last vote of one person on one statement. */
  readonly stands: number;
  /** Rows below the headers of all files. */
  readonly rowsRead: number;
  readonly rowsSkipped: number;
  readonly seconds: number;
}
