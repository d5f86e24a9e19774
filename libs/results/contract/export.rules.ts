import type { Audience, ExportName, ExportOperation } from './export.wire';
import { EXPORT_COLUMNS, type ExportColumn } from './export.columns';

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

/** The columns of a file, in order, as one audience gets it. */
export function columnsOf(name: ExportName, audience: Audience): readonly ExportColumn[] {
  return EXPORT_COLUMNS[name].filter((column) => !column.only || column.only === audience);
}
