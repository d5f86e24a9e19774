import { EXIT, Failure, report } from './failure.mjs';
import { requireBootNode } from './node-version.mjs';
import { requireFreePort, wantedPort } from './port.mjs';
import { openDatabase, prepare } from './prepare.mjs';
import { root } from './root.mjs';
import { say, step } from './steps.mjs';
import { onStop, stopAll, stopOnSignals, stopWithCaller } from './stopping.mjs';

const USAGE = `npm start [-- --demo]

Installs and builds what is missing or stale, starts a database, migrates it, and serves Samråd.
Stop with Ctrl-C.

  --demo          fill an empty database with the demo, also one of your own (DATABASE_URL);
                  never when NODE_ENV=production

  PORT            port to serve on (3000)
  SAMRAD_URL      public address, when a proxy stands in front
  DATABASE_URL    a PostgreSQL of your own; without it an embedded one is started
  SAMRAD_DATA     folder for the embedded database (.samrad in the repository)
`;

const args = process.argv.slice(2);
let isServing = false;

/** @typedef {{ role: string, email: string, password: string }} SignIn */

/** `npm start`. */
async function main() {
  requireBootNode();
  if (args.includes('--help') || args.includes('-h')) {
    process.stdout.write(USAGE);
    return;
  }
  const withDemo = wantsDemo();
  const port = wantedPort();
  await requireFreePort(port);
  const node = await prepare(['node', 'web']);
  const { openDataFolder } = await import('./data-folder.mjs');
  const dataFolder = openDataFolder(root);

  const database = await step('starting the database', () => openDatabase(dataFolder));
  onStop(database.close);
  const env = {
    ...process.env,
    PORT: String(port),
    DATABASE_URL: database.url,
    SAMRAD_URL: process.env.SAMRAD_URL || `http://localhost:${port}`,
    SAMRAD_DATA: dataFolder,
    SAMRAD_WEB: process.env.SAMRAD_WEB || `${root}/dist/web`,
    SAMRAD_DEMO: withDemo ? '1' : '',
  };
  const signIns = await step('migrating the database', () => fillDatabase(node, env, withDemo));
  const { startApi } = await import('./api-process.mjs');
  await step('starting the API', () => startApi({ node, root, dataFolder, port, env }));
  isServing = true;
  announce(env.SAMRAD_URL, signIns);
}

/** The embedded database gets the demo by itself, one's own only when asked; production never. */
function wantsDemo() {
  const unknown = args.find((arg) => arg !== '--demo');
  if (unknown) throw new Failure(`Unknown option ${unknown}; see npm start -- --help.`, EXIT.usage);
  const isProduction = process.env.NODE_ENV === 'production';
  if (args.includes('--demo') && isProduction) {
    throw new Failure('The demo has known passwords: it is refused in production.', EXIT.usage);
  }
  return args.includes('--demo') || (!process.env.DATABASE_URL && !isProduction);
}

/**
 * @param {string} node
 * @param {NodeJS.ProcessEnv} env
 * @param {boolean} withDemo
 * @returns {Promise<SignIn[]>}
 */
async function fillDatabase(node, env, withDemo) {
  const { runOps } = await import('./ops-process.mjs');
  const args = ['prepare', '--json', ...(withDemo ? ['--demo'] : [])];
  const { code, output } = await runOps(node, args, { cwd: root, env, capture: true });
  if (code !== 0) throw new Failure('', code);
  return JSON.parse(output.trim().split('\n').at(-1) ?? '{}').signIns ?? [];
}

/** @param {string} address @param {SignIn[]} signIns */
function announce(address, signIns) {
  const lines = ['', `Samråd is at ${address}`, ''];
  if (signIns.length > 0) {
    lines.push('Sign in to the demo as:');
    for (const { role, email, password } of signIns) {
      lines.push(`  ${role.padEnd(14)} ${email.padEnd(36)} ${password}`);
    }
    lines.push('');
  }
  process.stdout.write(`${lines.join('\n')}\n`);
  say('Stop with Ctrl-C.');
}

const exitCode = () => (isServing ? 0 : 130);
stopOnSignals(exitCode);
stopWithCaller(exitCode);
try {
  await main();
  if (!isServing) process.exit(0);
} catch (problem) {
  const code = report(problem);
  await stopAll();
  process.exit(code);
}
