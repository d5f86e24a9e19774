import { execFileSync, spawn } from 'node:child_process';
import {
  chownSync,
  existsSync,
  mkdirSync,
  openSync,
  rmSync,
  writeFileSync,
  closeSync,
} from 'node:fs';
import { join } from 'node:path';
import pg from 'pg';
import { postgresHome } from './binaries.mjs';
import { freePort } from './free-port.mjs';
import { databaseIdentity } from './identity.mjs';

/** The role that owns the cluster and everything in it. */
const SUPERUSER = 'samrad';
const START_LIMIT_MS = 60_000;
const STOP_LIMIT_MS = 20_000;

/**
 * @typedef {object} PostgresOptions
 * @property {string} folder where the cluster lies; made when it is missing
 * @property {string} password of the superuser `samrad` (scram); used when the cluster is made
 * @property {number} [port] a free one when left out
 * @property {readonly string[]} [settings] `name=value`, given to the server
 *
 * @typedef {object} RunningPostgres
 * @property {string} url of the database `postgres`
 * @property {number} port
 * @property {number} pid
 * @property {Promise<void>} exited settles when the server is gone, for whatever reason
 * @property {() => Promise<void>} stop fast shutdown: open transactions are rolled back
 */

/**
 * Makes the cluster if it is missing and starts the server on 127.0.0.1, in a process group of its
 * own: a Ctrl-C in the terminal reaches the starter only, which stops the API first.
 * @param {PostgresOptions} options
 * @returns {Promise<RunningPostgres>}
 */
export async function startPostgres({ folder, password, port, settings = [] }) {
  const identity = databaseIdentity();
  const home = postgresHome(identity);
  if (!existsSync(join(folder, 'PG_VERSION'))) makeCluster({ folder, password, home, identity });
  const actualPort = port ?? (await freePort());
  const log = openSync(`${folder}.log`, 'w', 0o600);
  const given = ['listen_addresses=127.0.0.1', 'unix_socket_directories=', ...settings];
  const server = spawn(
    join(home, 'bin', 'postgres'),
    ['-D', folder, '-p', String(actualPort), ...given.flatMap((setting) => ['-c', setting])],
    { ...identity, cwd: '/', stdio: ['ignore', log, log], detached: true },
  );
  closeSync(log);
  /** @type {Promise<void>} */
  const exited = new Promise((resolve) => {
    server.once('exit', () => resolve());
    server.once('error', () => resolve());
  });
  const url = databaseUrl(actualPort, password);
  await untilAnswering(url, exited, `${folder}.log`);
  return {
    url,
    port: actualPort,
    pid: server.pid ?? 0,
    exited,
    stop: () => stopServer(server, exited),
  };
}

/**
 * Connection string of the embedded server.
 * @param {number} port
 * @param {string} password
 * @param {string} [database]
 */
export function databaseUrl(port, password, database = 'postgres') {
  return `postgres://${SUPERUSER}:${encodeURIComponent(password)}@127.0.0.1:${port}/${database}`;
}

/**
 * Whether a PostgreSQL that takes this address answers.
 * @param {string} url
 */
export async function isAnswering(url) {
  const client = new pg.Client({ connectionString: url, connectionTimeoutMillis: 2000 });
  client.on('error', () => undefined);
  try {
    await client.connect();
    await client.query('SELECT 1');
    return true;
  } catch {
    return false;
  } finally {
    await client.end().catch(() => undefined);
  }
}

/**
 * @param {object} cluster
 * @param {string} cluster.folder
 * @param {string} cluster.password
 * @param {string} cluster.home
 * @param {import('./identity.mjs').Identity | undefined} cluster.identity
 */
function makeCluster({ folder, password, home, identity }) {
  // A start that was interrupted leaves a folder without PG_VERSION, which initdb refuses.
  rmSync(folder, { recursive: true, force: true });
  mkdirSync(folder, { mode: 0o700 });
  const passwordFile = `${folder}.password`;
  writeFileSync(passwordFile, password, { mode: 0o600 });
  if (identity) {
    chownSync(folder, identity.uid, identity.gid);
    chownSync(passwordFile, identity.uid, identity.gid);
  }
  try {
    execFileSync(
      join(home, 'bin', 'initdb'),
      [
        ...['-D', folder, '-U', SUPERUSER, `--pwfile=${passwordFile}`],
        ...['--auth=scram-sha-256', '--encoding=UTF8', '--no-instructions', '--locale=C'],
        ...['--locale-provider=builtin', '--builtin-locale=C.UTF-8'],
      ],
      { ...identity, cwd: '/', stdio: ['ignore', 'ignore', 'pipe'] },
    );
  } finally {
    rmSync(passwordFile, { force: true });
  }
}

/**
 * @param {string} url
 * @param {Promise<void>} exited
 * @param {string} logFile
 */
async function untilAnswering(url, exited, logFile) {
  let gone = false;
  void exited.then(() => (gone = true));
  const limit = Date.now() + START_LIMIT_MS;
  while (!gone && Date.now() < limit) {
    if (await isAnswering(url)) return;
    await new Promise((resolve) => setTimeout(resolve, 50));
  }
  throw new Error(`The embedded PostgreSQL did not start; its log is ${logFile}.`);
}

/**
 * @param {import('node:child_process').ChildProcess} server
 * @param {Promise<void>} exited
 */
async function stopServer(server, exited) {
  if (server.exitCode !== null || server.signalCode !== null) return;
  server.kill('SIGINT');
  const impatient = setTimeout(() => server.kill('SIGQUIT'), STOP_LIMIT_MS);
  await exited;
  clearTimeout(impatient);
}
