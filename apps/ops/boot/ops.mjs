import { report } from './failure.mjs';
import { requireBootNode } from './node-version.mjs';
import { openDatabase, prepare } from './prepare.mjs';
import { root } from './root.mjs';
import { onStop, stopAll, stopOnSignals } from './stopping.mjs';

const args = process.argv.slice(2);

/** `npm run ops -- <command>`: makes ready what the command needs, then runs it. */
async function main() {
  requireBootNode();
  const node = await prepare(['node']);
  const { runOps } = await import('./ops-process.mjs');
  const env = { ...process.env };
  if (needsDatabase()) {
    const { openDataFolder } = await import('./data-folder.mjs');
    const dataFolder = openDataFolder(root);
    const database = await openDatabase(dataFolder);
    onStop(database.close);
    env.DATABASE_URL = database.url;
    env.SAMRAD_DATA = dataFolder;
  }
  const { code } = await runOps(node, args, { cwd: root, env });
  return code;
}

function needsDatabase() {
  const [command] = args;
  const wantsHelp = args.includes('--help') || args.includes('-h') || command === 'help';
  const isOnlyRead = command === 'restore' && args.includes('--check');
  return command !== undefined && !wantsHelp && !isOnlyRead;
}

stopOnSignals(() => 130);
const exitCode = await main().catch(report);
await stopAll();
process.exit(exitCode);
