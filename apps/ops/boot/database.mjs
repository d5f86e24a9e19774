import { existsSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import pg from 'pg';
import {
  databaseUrl,
  isAnswering,
  startPostgres,
} from '../../../libs/workspace/postgres/embedded-postgres.mjs';
import { databasePassword } from './data-folder.mjs';
import { EXIT, Failure } from './failure.mjs';
import { isAlive, withLock } from './lock.mjs';
import { say } from './steps.mjs';

const DATABASE = 'samrad';
const STOP_POLL_MS = 50;
const STOP_LIMIT_MS = 30_000;
const RESTART_PAUSES_MS = [0, 250, 500, 1000, 2000, 4000, 8000];

/**
 * What the processes that share one embedded server know of it: server process and port, and who
 * uses it. The last user to leave stops the server (ADR 0003).
 * @typedef {{ pid: number, port: number, users: number[] }} SharedState
 *
 * @typedef {object} OpenDatabase
 * @property {string} url
 * @property {() => Promise<void>} close
 */

/**
 * The embedded database of a data folder: started, or shared while another command has it up.
 * @param {string} folder
 * @returns {Promise<OpenDatabase>}
 */
export function openEmbedded(folder) {
  return withLock(lockFile(folder), async () => {
    const password = databasePassword(folder);
    const port = await joinOrStart(folder, password);
    await makeDatabase(databaseUrl(port, password));
    return {
      url: databaseUrl(port, password, DATABASE),
      close: () => withLock(lockFile(folder), () => leave(folder)),
    };
  });
}

/**
 * @param {string} folder
 * @param {string} password
 * @returns {Promise<number>} the port
 */
async function joinOrStart(folder, password) {
  const state = readState(folder);
  if (state && (await isAnswering(databaseUrl(state.port, password)))) {
    writeState(folder, { ...state, users: [...state.users, process.pid] });
    return state.port;
  }
  const server = await startServer(folder, password);
  keepRunning(folder, password, server);
  writeState(folder, { pid: server.pid, port: server.port, users: [process.pid] });
  return server.port;
}

/**
 * A database of one's own, given by DATABASE_URL. Throws when it does not answer.
 * @param {string} url
 * @returns {Promise<OpenDatabase>}
 */
export async function openOwn(url) {
  if (!URL.canParse(url) || !/^postgres(ql)?:$/.test(new URL(url).protocol)) {
    throw new Failure(
      'DATABASE_URL is not an address like postgres://user:password@host:5432/database.',
      EXIT.databaseUnreachable,
    );
  }
  const client = new pg.Client({ connectionString: url, connectionTimeoutMillis: 5000 });
  client.on('error', () => undefined);
  try {
    await client.connect();
  } catch (problem) {
    throw new Failure(
      `The database at ${new URL(url).host} cannot be reached: ${reasonOf(problem)}.`,
      EXIT.databaseUnreachable,
    );
  } finally {
    await client.end().catch(() => undefined);
  }
  return { url, close: async () => undefined };
}

/** @param {unknown} problem */
function reasonOf(problem) {
  const { message = '', code = '' } = /** @type {NodeJS.ErrnoException} */ (problem);
  return message || code || 'no reason given';
}

/**
 * @param {string} folder
 * @param {string} password
 * @param {number} [port]
 */
async function startServer(folder, password, port) {
  try {
    return await startPostgres({ folder: join(folder, 'postgres'), password, port });
  } catch (problem) {
    throw new Failure(reasonOf(problem), EXIT.databaseUnreachable);
  }
}

/**
 * A server that dies without being asked to comes back on its port, so that the API's pool finds it
 * again; what it had acknowledged is in its log on disk.
 * @param {string} folder
 * @param {string} password
 * @param {import('../../../libs/workspace/postgres/embedded-postgres.mjs').RunningPostgres} server
 */
function keepRunning(folder, password, server) {
  void server.exited.then(async () => {
    if (!isOurs(folder, server.pid)) return;
    say('The database stopped by itself; starting it again.');
    for (const pause of RESTART_PAUSES_MS) {
      await new Promise((resolve) => setTimeout(resolve, pause));
      const isDone = await withLock(lockFile(folder), () => startAgain(folder, password, server));
      if (isDone) return;
    }
    say('The database does not come back; stop with Ctrl-C and read postgres.log.');
  });
}

/**
 * @param {string} folder
 * @param {string} password
 * @param {{ pid: number, port: number }} gone
 * @returns {Promise<boolean>} false when another try is due
 */
async function startAgain(folder, password, gone) {
  const state = readState(folder);
  if (!state || !isOurs(folder, gone.pid)) return true;
  try {
    const next = await startServer(folder, password, gone.port);
    writeState(folder, { ...state, pid: next.pid });
    keepRunning(folder, password, next);
    return true;
  } catch {
    // Children of a killed server hold its shared memory for a moment.
    return false;
  }
}

/** @param {string} folder @param {number} pid */
function isOurs(folder, pid) {
  const state = readState(folder);
  return state?.pid === pid && state.users.includes(process.pid);
}

/** @param {string} folder */
async function leave(folder) {
  const state = readState(folder);
  if (!state) return;
  const others = state.users.filter((user) => user !== process.pid && isAlive(user));
  if (others.length > 0) return writeState(folder, { ...state, users: others });
  rmSync(stateFile(folder), { force: true });
  process.kill(state.pid, 'SIGINT');
  // Not the process alone: one whose starter is gone may stay behind as a zombie.
  const mark = join(folder, 'postgres', 'postmaster.pid');
  const limit = Date.now() + STOP_LIMIT_MS;
  while (isAlive(state.pid) && existsSync(mark) && Date.now() < limit) {
    await new Promise((resolve) => setTimeout(resolve, STOP_POLL_MS));
  }
}

/** @param {string} url */
async function makeDatabase(url) {
  const client = new pg.Client({ connectionString: url });
  await client.connect();
  try {
    const { rowCount } = await client.query('SELECT 1 FROM pg_database WHERE datname = $1', [
      DATABASE,
    ]);
    if (!rowCount) await client.query(`CREATE DATABASE ${DATABASE}`);
  } finally {
    await client.end();
  }
}

/** @param {string} folder */
function lockFile(folder) {
  return join(folder, 'database.lock');
}

/** @param {string} folder */
function stateFile(folder) {
  return join(folder, 'database.json');
}

/** @param {string} folder @returns {SharedState | undefined} */
function readState(folder) {
  if (!existsSync(stateFile(folder))) return undefined;
  try {
    return JSON.parse(readFileSync(stateFile(folder), 'utf8'));
  } catch {
    return undefined;
  }
}

/** @param {string} folder @param {SharedState} state */
function writeState(folder, state) {
  writeFileSync(stateFile(folder), JSON.stringify(state), { mode: 0o600 });
}
