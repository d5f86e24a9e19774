import { hostname, networkInterfaces } from 'node:os';
import type { Config } from '../config/config';

type Site = Pick<Config, 'publicUrl' | 'secure'>;

const LOCAL = ['localhost', '127.0.0.1', '[::1]'];

/** What a Host header may look like; `new URL` would take a name and a password as well. */
const HOST = /^(\[[\da-f:.]+\]|[\w.-]+)(:\d{1,5})?$/i;

/** This machine's own name and addresses, as they are when the process starts. */
const MACHINE = [
  hostname().toLowerCase(),
  ...Object.values(networkInterfaces())
    .flatMap((each) => each ?? [])
    .map(({ address, family }) => (family === 'IPv6' ? `[${address}]` : address)),
];

/**
 * The names this site answers to, without port. A local try-out, without TLS, is opened from
 * phones beside it, too; any other name that leads here may belong to somebody who means to read
 * and write through a visitor's browser (DNS rebinding).
 */
export function ownHosts({ publicUrl, secure }: Site): readonly string[] {
  return [publicUrl.hostname, ...LOCAL, ...(secure ? [] : MACHINE)];
}

/** Whether a Host header is well-formed and names this site, on whatever port. */
export function isOwnHost(host: string | undefined, site: Site): boolean {
  if (host === undefined || !HOST.test(host)) return false;
  const address = `http://${host}`;
  return URL.canParse(address) && ownHosts(site).includes(new URL(address).hostname);
}
