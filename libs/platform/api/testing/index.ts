export { cells, STANDINGS } from './access';
export type { AccessRequest, AccessRow, AccessWorld, Standing } from './access';
export { createTestDatabase } from './test-database';
export type { TestDatabase } from './test-database';
export { imageIn, ONE_PIXEL } from './image.builder';
export { platformAccess } from './platform.access';
