export { analyse } from './analyse';
export { migrate, whileOthersWait } from './migration-runner';
export type { Migrate, MigrationReport } from './migration-runner';
export { requireSchema } from './require-schema';
export { SchemaTooNew } from './schema-too-new';
export { SchemaTooOld } from './schema-too-old';
