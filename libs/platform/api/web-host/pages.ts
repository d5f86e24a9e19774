import { Logger } from '@nestjs/common';
import { bestLanguage } from '@samrad/platform/contract';
import type { NextFunction, Request, Response } from 'express';
import { randomBytes } from 'node:crypto';
import { promisify } from 'node:util';
import { brotliCompress, constants } from 'node:zlib';
import type { Config } from '../config/config';
import { addressShape } from '../log/address-shape';
import { said } from '../problems/said';
import type { Page, PageRenderer } from './page-renderer';
import { BROKEN_PAGE, BUSY_PAGE, NO_SUCH_ADDRESS_PAGE } from './plain-pages';
import { refusalOf } from './refusal';
import { TooBusy } from './render-queue';
import { NobodyWaits, Renderings } from './renderings';
import { giveNonce } from './security-headers';

const compress = promisify(brotliCompress);

/** When to come back to a site that has too much to do, seconds. */
const RETRY_AFTER = 5;

/** Below this a packet more or less makes no difference, bytes. */
const WORTH_COMPRESSING = 1_400;

const log = new Logger('Pages');

/** A fresh nonce on every response, before its headers are made. */
export function nonces(_request: Request, response: Response, next: NextFunction): void {
  giveNonce(response, randomBytes(16).toString('base64url'));
  next();
}

/** The bare address leads to the language the browser likes best. */
export function toLanguage(request: Request, response: Response, next: NextFunction): void {
  if (request.path !== '/' || (request.method !== 'GET' && request.method !== 'HEAD'))
    return next();
  response.setHeader('vary', 'accept-language');
  response.setHeader('cache-control', 'no-cache');
  response.redirect(302, `/${bestLanguage(request.headers['accept-language'] ?? '')}`);
}

/**
 * Server-rendered pages; what is not asked for as a page falls through.
 * @param site whose host names are ours
 * @param preload fonts to fetch while the page is still being read
 */
export function pages(
  renderer: Pick<PageRenderer, 'page'>,
  site: Pick<Config, 'publicUrl' | 'secure'>,
  preload: readonly string[],
) {
  const links = preload
    .map((path) => `<${path}>; rel=preload; as=font; type="font/woff2"; crossorigin`)
    .join(', ');
  const renderings = new Renderings(renderer);
  return async (request: Request, response: Response, next: NextFunction): Promise<void> => {
    if (!asksForPage(request)) return next();
    const refusal = refusalOf(request, site);
    if (refusal) return sendPlain(response, refusal, NO_SUCH_ADDRESS_PAGE);
    try {
      const page = await renderings.pageFor(response);
      // Every address has a page, if only the one that says so: none means that it fell over.
      if (!page) throw new Error(`${addressShape(request.path)} could not be rendered.`);
      response.setHeader('link', links);
      await send(request, response, page);
    } catch (error) {
      sendFailure(response, error);
    }
  };
}

function sendFailure(response: Response, error: unknown): void {
  if (error instanceof NobodyWaits) return;
  if (error instanceof TooBusy) {
    response.setHeader('retry-after', RETRY_AFTER);
    return sendPlain(response, 503, BUSY_PAGE);
  }
  log.error(said(error));
  sendPlain(response, 500, BROKEN_PAGE);
}

function sendPlain(response: Response, status: number, page: string): void {
  response.status(status).setHeader('cache-control', 'no-store');
  response.type('html').send(page);
}

function asksForPage({ method, path, headers }: Request): boolean {
  if (method !== 'GET' && method !== 'HEAD') return false;
  // Pages have no ending; a file that is not there is not worth a page.
  if (/^\/(api|health|metrics|socket\.io)(\/|$)|\.\w+$/.test(path)) return false;
  return /text\/html|\*\/\*/.test(headers.accept ?? '*/*');
}

async function send(request: Request, response: Response, page: Page): Promise<void> {
  response.status(page.status);
  page.headers.forEach((value, name) => response.setHeader(name, value));
  // Pages show what the person who is signed in may see.
  response.setHeader('cache-control', 'private, no-cache');
  response.setHeader('vary', 'cookie, accept-encoding');
  let body = Buffer.from(page.html);
  if (
    body.byteLength > WORTH_COMPRESSING &&
    /\bbr\b/.test(request.headers['accept-encoding'] ?? '')
  ) {
    body = await compress(body, { params: { [constants.BROTLI_PARAM_QUALITY]: 4 } });
    response.setHeader('content-encoding', 'br');
  }
  response.setHeader('content-length', body.byteLength);
  response.end(request.method === 'HEAD' ? undefined : body);
}
