export { EXPORT_COLUMNS } from './export.columns';
export { COLUMN_KINDS, PRIVACY_CLASSES, UNITS } from './dictionary/column';
export type { ColumnKind, ExportColumn, Meaning, PrivacyClass, Unit } from './dictionary/column';
export { FIGURES, REST } from './dictionary/course.columns';
export type { FigureName } from './dictionary/course.columns';
export type { Verdict } from './dictionary/desk.columns';
export { PACE_BANDS, SPREAD_BANDS, SUPPORT_BANDS } from './dictionary/voices.columns';
export type { PaceBand, SpreadBand, SupportBand } from './dictionary/voices.columns';
export type { DataDictionary, DictionaryFile } from './dictionary.wire';
export { EXPORT_ROUTES } from './export.routes';
export {
  audiencesOf,
  columnsOf,
  filesOf,
  hasFile,
  isResultTable,
  operationsOnExport,
} from './export.rules';
export {
  AUDIENCES,
  DESK_TABLES,
  EXPORT_FORMATS,
  EXPORT_OPERATIONS,
  EXPORTS,
  PUBLIC_TABLES,
  RESULT_TABLES,
  ROW_FILES,
} from './export.wire';
export type {
  Audience,
  ExportFile,
  ExportFormat,
  ExportName,
  ExportOperation,
  ExportOverview,
  ResultTable,
  RowFile,
} from './export.wire';
export { IMPORT_SOURCES, ON_ERROR } from './import.wire';
export type { ImportFigures, ImportSource, OnError } from './import.wire';
export { resultsProblems } from './results.problems';
export type { ResultsProblem } from './results.problems';
export { RESULTS_ROUTES } from './results.routes';
export { hasActivity, MOST_LISTED } from './results.wire';
export type {
  DayRow,
  DeskRows,
  Done,
  Gathered,
  MunicipalityRow,
  RankedProposal,
  ResultRemarks,
  HiddenRow,
  ResultRows,
  ShownDone,
  ResultsReport,
  RoundRow,
  Share,
  StatementResult,
  VoiceRow,
  WaitingProposal,
} from './results.wire';
