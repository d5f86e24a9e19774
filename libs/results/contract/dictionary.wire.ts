import type { ExportColumn } from './dictionary/column';
import type { Audience, ExportName } from './export.wire';

/** A file with its columns; `audiences`: who has it. */
export interface DictionaryFile {
  readonly name: ExportName;
  readonly audiences: readonly Audience[];
  readonly columns: readonly ExportColumn[];
}

/** GET /api/results/dictionary: every column of every file, in three languages. */
export interface DataDictionary {
  readonly files: readonly DictionaryFile[];
}
