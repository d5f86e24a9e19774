import { NestFactory } from '@nestjs/core';
import type { NestExpressApplication } from '@nestjs/platform-express';
import { loggerFor, Metrics, requestLog, serveWeb, type Config } from '@samrad/platform/api';
import { LiveAdapter } from '@samrad/register/api';
import { ApiModule } from './api.module';

/** Largest body of a request, in bytes: a proposal of 20,000 characters fits four times over. */
const BODY_LIMIT = 256 * 1024;

/** Builds the app as it is served; tests and the OpenAPI description use the very same. */
export async function createApp(config: Config): Promise<NestExpressApplication> {
  const app = await NestFactory.create<NestExpressApplication>(ApiModule.with(config), {
    bodyParser: false,
    forceCloseConnections: true,
    logger: loggerFor(config),
  });
  app.useBodyParser('json', { limit: BODY_LIMIT, strict: true });
  app.set('trust proxy', config.trustedProxies);
  app.set('query parser', 'simple');
  app.disable('x-powered-by');
  app.disable('etag');
  app.use(requestLog(app.get(Metrics)));
  await serveWeb(app, config);
  app.useWebSocketAdapter(new LiveAdapter(app));
  app.enableShutdownHooks();
  return app;
}
