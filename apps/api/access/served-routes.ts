import type { NestExpressApplication } from '@nestjs/platform-express';

interface Layer {
  readonly route?: {
    readonly path: string;
    readonly stack: readonly { readonly method?: string }[];
  };
}

/** Routes that are the process' own and say nothing about anybody. */
const OPEN_TO_MACHINES = /^\/(health|metrics)/;

/** Every route that the router really serves, as `METHOD /path`. */
export function servedRoutes(app: NestExpressApplication): string[] {
  const express = app.getHttpAdapter().getInstance() as { router: { stack: readonly Layer[] } };
  const routes = express.router.stack.flatMap(({ route }) => {
    if (!route || OPEN_TO_MACHINES.test(route.path)) return [];
    return route.stack.flatMap(({ method }) =>
      method ? [`${method.toUpperCase()} ${route.path}`] : [],
    );
  });
  return [...new Set(routes)].sort();
}
