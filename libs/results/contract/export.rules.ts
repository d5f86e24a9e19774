import type { ExportColumn } from './dictionary/column';
import { EXPORT_COLUMNS } from './export.columns';
import {
  DESK_TABLES,
  EXPORTS,
  RESULT_TABLES,
  type Audience,
  type ExportName,
  type ExportOperation,
  type ResultTable,
} from './export.wire';

/** Who may have what: officials of the host organisation both, everybody else the public files. */
export function operationsOnExport(reader: {
  readonly isOfficialOfHost: boolean;
}): ExportOperation[] {
  return reader.isOfficialOfHost ? ['export-official', 'export-public'] : ['export-public'];
}

/** Whose files those are that a reader may have, the fullest first. */
export function audiencesOf(operations: readonly ExportOperation[]): Audience[] {
  return FULLEST_FIRST.filter((audience) => operations.includes(`export-${audience}`));
}

const FULLEST_FIRST: readonly Audience[] = ['official', 'public'];

/** Whether an audience has a file at all. */
export function hasFile(name: ExportName, audience: Audience): boolean {
  return audience === 'official' || !(DESK_TABLES as readonly string[]).includes(name);
}

/** The files of an audience. */
export function filesOf(audience: Audience): ExportName[] {
  return EXPORTS.filter((name) => hasFile(name, audience));
}

/** Whether a file is a table of results, counted for a screen, and not rows out of the database. */
export function isResultTable(name: ExportName): name is ResultTable {
  return (RESULT_TABLES as readonly string[]).includes(name);
}

/** The columns of a file, in order, as one audience gets it. */
export function columnsOf(name: ExportName, audience: Audience): readonly ExportColumn[] {
  return EXPORT_COLUMNS[name].filter((column) => !column.only || column.only === audience);
}
