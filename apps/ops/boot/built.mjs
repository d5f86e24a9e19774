import { report } from './failure.mjs';
import { requireBootNode } from './node-version.mjs';
import { prepare } from './prepare.mjs';
import { stopAll, stopOnSignals } from './stopping.mjs';

// `npm run build`: installs and builds what is missing or stale, as `npm start` does.
stopOnSignals(() => 130);
try {
  requireBootNode();
  await prepare(['node', 'web']);
} catch (problem) {
  process.exitCode = report(problem);
  await stopAll();
}
