export { analyse } from './analyse';
export { migrate } from './migration-runner';
export type { MigrationReport } from './migration-runner';
export { requireSchema } from './require-schema';
export { SchemaTooNew } from './schema-too-new';
export { SchemaTooOld } from './schema-too-old';
