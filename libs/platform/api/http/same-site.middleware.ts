import { Injectable, type NestMiddleware } from '@nestjs/common';
import { IMAGE_TYPES } from '@samrad/platform/contract';
import type { NextFunction, Request, Response } from 'express';
import { Config } from '../config/config';
import { Problem } from '../problems/problem';
import { isOwnOrigin } from './own-origin';

/** A form, or a script of another site without asking first, can send none of these. */
const TAKEN = ['application/json', ...IMAGE_TYPES];
const SAFE = new Set(['GET', 'HEAD', 'OPTIONS']);

/**
 * Defence against cross-site request forgery, beside SameSite cookies: browsers say where an
 * unsafe request came from (Origin, Sec-Fetch-Site), and bodies must be JSON or an
 * image, which a form cannot send. Programs without a browser send neither header and carry no ambient cookies.
 */
@Injectable()
export class SameSiteMiddleware implements NestMiddleware {
  constructor(private readonly config: Config) {}

  use(request: Request, _response: Response, next: NextFunction): void {
    if (SAFE.has(request.method)) return next();
    const site = request.headers['sec-fetch-site'];
    if (site !== undefined && site !== 'same-origin')
      return next(new Problem('platform.cross-site'));
    const { origin } = request.headers;
    if (origin !== undefined && !isOwnOrigin(origin, request.headers.host, this.config)) {
      return next(new Problem('platform.cross-site'));
    }
    const hasBody =
      request.headers['content-length'] !== undefined && request.headers['content-length'] !== '0';
    if ((hasBody || request.headers['transfer-encoding']) && !request.is(TAKEN)) {
      return next(new Problem('platform.unsupported-media-type'));
    }
    next();
  }
}
