import { ensureInstalled } from './install.mjs';
import { withLock } from './lock.mjs';
import { pinnedNode } from './node-version.mjs';
import { preparationLock, root } from './root.mjs';

/**
 * Installs and builds what is missing or stale. Only after it may packages be imported, so the
 * modules that do are loaded late.
 * @param {readonly ('node' | 'web')[]} wanted
 * @returns {Promise<string>} the Node to run everything on
 */
export function prepare(wanted) {
  return withLock(preparationLock(), async () => {
    await ensureInstalled(root);
    const node = pinnedNode(root);
    const { ensureBuilt } = await import('./build.mjs');
    await ensureBuilt(root, node, wanted);
    return node;
  });
}

/**
 * DATABASE_URL if it is given, else the embedded database of the data folder.
 * @param {string} dataFolder
 */
export async function openDatabase(dataFolder) {
  const { openEmbedded, openOwn } = await import('./database.mjs');
  const { say } = await import('./steps.mjs');
  const own = process.env.DATABASE_URL;
  // Said aloud, because a command with another setting would work on another database in silence.
  say(own ? 'Database: DATABASE_URL.' : `Database: the embedded one in ${dataFolder}.`);
  return own ? openOwn(own) : openEmbedded(dataFolder);
}
