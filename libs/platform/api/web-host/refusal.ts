import type { Request } from 'express';
import type { Config } from '../config/config';
import { isOwnHost } from '../http/own-hosts';

/**
 * Why an address is not worth rendering: 400 when it is malformed or names another host, 404 when
 * no page can have it; null when there may be a page. The application's own reading of addresses
 * throws at these, which would look as if the fault were ours.
 */
export function refusalOf(
  { originalUrl, headers }: Request,
  site: Pick<Config, 'publicUrl' | 'secure'>,
): 400 | 404 | null {
  if (!isOwnHost(headers.host, site)) return 400;
  // A proxy's form of asking, `GET http://…`, and `GET *`.
  if (!originalUrl.startsWith('/') || !isDecodable(originalUrl)) return 400;
  // To Angular's router these mean outlets and parameters; no address of ours has any.
  const [path] = originalUrl.split('?', 1);
  return /[();]|\/\//.test(path ?? '') ? 404 : null;
}

function isDecodable(address: string): boolean {
  try {
    decodeURIComponent(address);
    return true;
  } catch {
    return false;
  }
}
