import type { Request } from 'express';
import { describeDevice } from '../application/describe-device';
import type { Client } from '../application/client';
import { networkOf } from '@samrad/platform/api';
import { hashToken } from '../application/secret-token';
import type { SessionCookies } from './session-cookies';

/** Reads off a request what signing in needs to know. */
export function clientOf(request: Request, cookies: SessionCookies): Client {
  const hashed = (token: string | null): Buffer | null =>
    token === null ? null : hashToken(token);
  return {
    network: networkOf(request.ip ?? ''),
    device: hashed(cookies.deviceIn(request.headers.cookie)),
    session: hashed(cookies.sessionIn(request.headers.cookie)),
    description: describeDevice(request.headers['user-agent']),
  };
}
