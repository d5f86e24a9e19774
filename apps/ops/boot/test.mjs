import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { report } from './failure.mjs';
import { ensureInstalled } from './install.mjs';
import { withLock } from './lock.mjs';
import { pinnedNode, requireBootNode } from './node-version.mjs';
import { preparationLock, root } from './root.mjs';
import { onStop, stopAll, stopOnSignals } from './stopping.mjs';

/**
 * `npm test`: installs what is missing, then checks everything on the pinned Node. The Node found
 * by the shell may be an older one: a shell remembers where it found `node` before the install.
 */
async function main() {
  requireBootNode();
  await withLock(preparationLock(), () => ensureInstalled(root));
  const check = spawn(pinnedNode(root), ['libs/workspace/check/run.mjs'], {
    cwd: root,
    stdio: 'inherit',
  });
  onStop(async () => void check.kill());
  const [code] = await once(check, 'close');
  return code ?? 1;
}

stopOnSignals(() => 130);
const exitCode = await main().catch(report);
await stopAll();
process.exit(exitCode);
