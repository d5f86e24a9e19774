import { AngularNodeAppEngine, createNodeRequestHandler } from '@angular/ssr/node';
import type { IncomingMessage } from 'node:http';

/** Renders one page; null when the address is not a page's. `context` is a PageRequest. */
export type Render = (request: IncomingMessage, context: unknown) => Promise<Response | null>;

/** The renderer, for the host that serves it: `hosts` are the names it answers to. */
export function renderer(hosts: readonly string[]): Render {
  const engine = new AngularNodeAppEngine({ allowedHosts: [...hosts] });
  return (request, context) => engine.handle(request, context);
}

/** Angular's own tools look for this name. */
export const reqHandler = createNodeRequestHandler((_request, _response, next) => next());
