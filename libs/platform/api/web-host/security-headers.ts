import type { NextFunction, Request, Response } from 'express';
import helmet from 'helmet';
import type { ServerResponse } from 'node:http';

/** The number used once that marks a page's own scripts and styles. */
export function nonceOf(response: Response): string {
  return String(response.locals['nonce']);
}

/** Sets it before the headers are written. */
export function giveNonce(response: Response, nonce: string): void {
  response.locals['nonce'] = nonce;
}

/**
 * A strict content policy: our own files, and in a page what carries its nonce. No inline code, no
 * style attributes, no plug-ins, no base address, in nobody's frame.
 * @param secure whether the public address is https.
 */
export function securityHeaders(
  secure: boolean,
): (request: Request, response: Response, next: NextFunction) => void {
  const nonce = (_request: unknown, response: ServerResponse): string =>
    `'nonce-${nonceOf(response as Response)}'`;
  return helmet({
    contentSecurityPolicy: {
      useDefaults: false,
      directives: {
        'default-src': ["'self'"],
        'script-src': ["'self'", nonce],
        'style-src': ["'self'", nonce],
        'img-src': ["'self'", 'data:'],
        'font-src': ["'self'"],
        'connect-src': ["'self'"],
        'object-src': ["'none'"],
        'base-uri': ["'none'"],
        'form-action': ["'self'"],
        'frame-ancestors': ["'none'"],
        ...(secure ? { 'upgrade-insecure-requests': [] } : {}),
      },
    },
    strictTransportSecurity: secure ? { maxAge: 31_536_000, includeSubDomains: true } : false,
    crossOriginOpenerPolicy: secure,
    originAgentCluster: secure,
    referrerPolicy: { policy: 'same-origin' },
    xFrameOptions: { action: 'deny' },
  });
}
