import type { OpsCommand } from '../frame/ops-command';
import { adminCommand } from './admin.command';
import { backupCommand } from './backup.command';
import { exportCommand } from './export.command';
import { importCommand } from './import.command';
import { migrateCommand } from './migrate.command';
import { prepareCommand } from './prepare.command';
import { restoreCommand } from './restore.command';
import { schemaCommand } from './schema.command';
import { seedCommand } from './seed.command';

/** Every command, in the order of the overview. */
export const commands: readonly OpsCommand[] = [
  migrateCommand,
  seedCommand,
  importCommand,
  exportCommand,
  backupCommand,
  restoreCommand,
  adminCommand,
  schemaCommand,
  prepareCommand,
];
