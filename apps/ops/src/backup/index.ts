export type { Manifest } from './manifest';
export { Archive } from './read-archive';
export { restoreBackup } from './restore-backup';
export { writeBackup } from './write-backup';
