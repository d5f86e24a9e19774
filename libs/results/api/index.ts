export { ExportDialogue } from './application/export-dialogue';
export { ImportDecideMadrid } from './application/import-decide-madrid';
export { ImportPolis } from './application/import-polis';
export { ImportRefusal } from './application/import-refusal';
export type { ImportRequest } from './application/import-request';
export { resultsEntities } from './persistence/results.entities';
export { ResultsModule } from './results.module';
