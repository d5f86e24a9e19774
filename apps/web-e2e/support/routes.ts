import { join } from 'node:path';
import { pathToFileURL } from 'node:url';

const MANIFEST = join(__dirname, '../../../dist/web/server/angular-app-manifest.mjs');

interface Manifest {
  readonly default: {
    readonly routes: readonly { readonly route: string; readonly redirectTo?: string }[];
  };
}

/**
 * Every route of the router below the language, as the build took them from its configuration:
 * parameters are `*`, and `**` is what nothing else matches.
 */
export async function routesBelowLanguage(): Promise<string[]> {
  const { default: manifest } = (await import(pathToFileURL(MANIFEST).href)) as Manifest;
  const below = manifest.routes
    .filter(({ route, redirectTo }) => route.startsWith('/*') && route !== '/**' && !redirectTo)
    .map(({ route }) => route.slice('/*'.length) || '/');
  return [...new Set(below)];
}
