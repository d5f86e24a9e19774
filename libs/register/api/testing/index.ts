export { AnonymousModule } from './anonymous.module';
export { fewest } from './fewest';
export { LiveClient } from './live-client';
export { startTestApi } from './start-test-api';
export type { TestApi } from './start-test-api';
export { registerAccess } from './register.access';
