import type { DynamicModule, Type } from '@nestjs/common';
import { Test } from '@nestjs/testing';
import type { NestExpressApplication } from '@nestjs/platform-express';
import { Config, Database, PlatformModule, type EntityClass } from '@samrad/platform/api';
import { createTestDatabase } from '@samrad/platform/api/testing';
import type { AddressInfo } from 'node:net';
import { LiveAdapter } from '../live/live.adapter';
import { RegisterModule } from '../register.module';

export interface TestApi {
  readonly app: NestExpressApplication;
  readonly database: Database;
  /** `http://127.0.0.1:<port>`; for supertest and for socket clients. */
  readonly url: string;
  stop(): Promise<void>;
}

interface Parts {
  readonly modules: readonly (Type | DynamicModule)[];
  readonly entities?: readonly EntityClass[];
  /** Several processes on one database: give the second the first one's address. */
  readonly databaseUrl?: string;
}

/** The given subjects as they are served, listening on a free port, on a real database of their own. */
export async function startTestApi(parts: Parts): Promise<TestApi> {
  const own = parts.databaseUrl ? null : await createTestDatabase();
  process.env['DATABASE_URL'] = parts.databaseUrl ?? own?.url;
  const platform = PlatformModule.with(new Config(), parts.entities ?? []);
  const testing = await Test.createTestingModule({
    imports: [platform, RegisterModule, ...parts.modules],
  }).compile();
  const app = testing.createNestApplication<NestExpressApplication>({
    bodyParser: false,
    forceCloseConnections: true,
  });
  app.useBodyParser('json', { limit: 256 * 1024 });
  app.useWebSocketAdapter(new LiveAdapter(app));
  await app.listen(0, '127.0.0.1');
  const { port } = app.getHttpServer().address() as AddressInfo;
  const stop = async (): Promise<void> => {
    await app.close();
    await own?.drop();
  };
  return { app, database: app.get(Database), url: `http://127.0.0.1:${port}`, stop };
}
