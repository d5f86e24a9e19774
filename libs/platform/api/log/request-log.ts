import { Logger } from '@nestjs/common';
import type { NextFunction, Request, Response } from 'express';
import { randomUUID } from 'node:crypto';
import type { Metrics } from '../metrics/metrics';
import { addressShape } from './address-shape';

const log = new Logger('Request');

/** The number of a request, as its answer and the log have it. */
export function requestIdOf(response: Response): unknown {
  return response.locals['requestId'];
}

/**
 * Gives every request a number, which goes out as `X-Request-Id`, and counts and logs its end: what
 * kind of request, how it ended, how long it took. Who sent it, from where, and what it said stays out.
 */
export function requestLog(metrics: Pick<Metrics, 'answered'>) {
  return (request: Request, response: Response, next: NextFunction): void => {
    const id = randomUUID();
    const begun = performance.now();
    response.locals['requestId'] = id;
    response.setHeader('x-request-id', id);
    response.once('close', () => {
      const ms = performance.now() - begun;
      const { method } = request;
      const route = routeOf(request);
      // What nobody was there to read any more has no status of its own.
      const status = response.writableFinished ? response.statusCode : 499;
      metrics.answered({ method, route, status, seconds: ms / 1000 });
      const address = addressShape(request.originalUrl);
      log.log({ id, method, address, status, ms: Math.round(ms * 10) / 10 });
    });
    next();
  };
}

/** The pattern of an API route; otherwise only what kind of thing was asked for. */
function routeOf(request: Request): string {
  const route: unknown = request.route?.path;
  if (typeof route === 'string') return route;
  if (request.originalUrl.startsWith('/api')) return 'unknown';
  return /\.\w+$/.test(request.path) ? 'file' : 'page';
}
