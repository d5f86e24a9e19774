export { EXPORT_COLUMNS } from './export.columns';
export type { ColumnKind, ExportColumn } from './export.columns';
export { EXPORT_ROUTES } from './export.routes';
export { audiencesOf, columnsOf, operationsOnExport } from './export.rules';
export { AUDIENCES, EXPORT_FORMATS, EXPORT_OPERATIONS, EXPORTS } from './export.wire';
export type {
  Audience,
  ExportFile,
  ExportFormat,
  ExportName,
  ExportOperation,
  ExportOverview,
} from './export.wire';
export { IMPORT_SOURCES, ON_ERROR } from './import.wire';
export type { ImportFigures, ImportSource, OnError } from './import.wire';
export { resultsProblems } from './results.problems';
export type { ResultsProblem } from './results.problems';
