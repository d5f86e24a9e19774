import type { NestExpressApplication } from '@nestjs/platform-express';
import { Config } from '@samrad/platform/api';
import { createApp } from '../src/create-app';

/** The whole app as it is served, on a free port of this machine. */
export async function startApp(databaseUrl: string): Promise<NestExpressApplication> {
  process.env['DATABASE_URL'] = databaseUrl;
  process.env['SAMRAD_DEMO'] = '1';
  const app = await createApp(new Config());
  await app.listen(0, '127.0.0.1');
  return app;
}
