import { join } from 'node:path';
import type { Config } from '../config/config';
import { ownHosts } from '../http/own-hosts';
import { PageRenderer } from './page-renderer';
import { nonces, pages, toLanguage } from './pages';
import { securityHeaders } from './security-headers';
import { StaticFiles } from './static-files';

/** The part of a Nest or Express application that this needs. */
interface Host {
  // Express' own handler types differ between Nest's and ours in nothing but their names.
  use(...handlers: unknown[]): unknown;
}

type WebConfig = Pick<Config, 'secure' | 'publicUrl' | 'production' | 'webFolder'>;

/**
 * Puts security headers on every response, and serves the built web application when there is
 * one: its files, and its pages rendered in this process. Called before the application listens,
 * so that it stands in front of the API's own not-found.
 */
export async function serveWeb(host: Host, config: WebConfig): Promise<void> {
  host.use(nonces, securityHeaders(config.secure));
  if (!config.webFolder) return;
  const files = new StaticFiles(join(config.webFolder, 'browser'));
  const renderer = await PageRenderer.load(config.webFolder, ownHosts(config), !config.production);
  const preload = files.named('atkinson-hyperlegible-next-latin-wght-normal');
  host.use(toLanguage, files.serve, pages(renderer, config, preload));
}
