import type { Config } from '../config/config';
import { isOwnHost } from './own-hosts';

/** Whether a page that sent this Origin is ours: the public address, or the very host it talks to. */
export function isOwnOrigin(
  origin: string,
  host: string | undefined,
  config: Pick<Config, 'publicUrl' | 'secure'>,
): boolean {
  if (origin === config.publicUrl.origin) return true;
  // Without TLS (a local try-out) the same server answers on several names: localhost, 127.0.0.1.
  return !config.secure && isOwnHost(host, config) && origin === `http://${host}`;
}
