import { setupZonelessTestEnv } from 'jest-preset-angular/setup-env/zoneless';

setupZonelessTestEnv();

// The first test of a file pays for fetching texts and templates; on a loaded two-core machine
// that alone can take longer than jest's five seconds.
jest.setTimeout(30_000);
