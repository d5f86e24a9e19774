import { spawn } from 'node:child_process';
import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { EXIT, Failure } from './failure.mjs';
import { requireFreePort } from './port.mjs';
import { onStop, stopping } from './stopping.mjs';
import { say } from './steps.mjs';

const READY_POLL_MS = 50;
const READY_LIMIT_MS = 60_000;
const STOP_LIMIT_MS = 15_000;
const LONGEST_PAUSE_MS = 10_000;
const STEADY_MS = 30_000;

/**
 * @typedef {object} ApiOptions
 * @property {string} node
 * @property {string} root
 * @property {string} dataFolder
 * @property {number} port
 * @property {NodeJS.ProcessEnv} env
 */

/**
 * Starts the API process, waits until it is ready, and starts it again whenever it dies by itself:
 * at once the first time, then with pauses that double. Clients resume by sequence number.
 * @param {ApiOptions} options
 */
export async function startApi(options) {
  await requireFreePort(options.port);
  let child = spawnApi(options);
  let pause = 0;
  let hasServed = false;
  /** @type {Promise<never>} */
  const neverServed = new Promise((_resolve, reject) => {
    watch();
    function watch() {
      const begun = Date.now();
      child.once('exit', (code, signal) => {
        if (stopping()) return;
        if (!hasServed) return reject(failedToStart(code));
        if (Date.now() - begun > STEADY_MS) pause = 0;
        say(`The API stopped by itself (${signal ?? `code ${code}`}); starting it again.`);
        setTimeout(() => {
          if (stopping()) return;
          child = spawnApi(options);
          watch();
        }, pause);
        pause = Math.min(Math.max(pause * 2, 250), LONGEST_PAUSE_MS);
      });
    }
  });
  onStop(() => stopChild(child));
  await Promise.race([untilReady(options.port), neverServed]);
  hasServed = true;
}

/** @param {number | null} code */
function failedToStart(code) {
  return new Failure(
    `The API ended with code ${code} before it was ready; what it said stands above.`,
    EXIT.apiFailed,
  );
}

/** @param {ApiOptions} options */
function spawnApi({ node, root, dataFolder, port, env }) {
  const child = spawn(
    node,
    ['--enable-source-maps', '--import', './apps/ops/boot/child.mjs', 'dist/api/main.mjs'],
    // A group of its own: a Ctrl-C in the terminal reaches the starter, which stops in order.
    { cwd: root, env, stdio: ['ignore', 2, 2, 'ipc'], detached: process.platform !== 'win32' },
  );
  child.on('error', (problem) => say(`The API could not be started: ${problem.message}`));
  writeFileSync(join(dataFolder, 'api.json'), JSON.stringify({ pid: child.pid, port }));
  return child;
}

/** @param {number} port */
async function untilReady(port) {
  const limit = Date.now() + READY_LIMIT_MS;
  while (Date.now() < limit) {
    if (await isReady(port)) return;
    await new Promise((resolve) => setTimeout(resolve, READY_POLL_MS));
  }
  throw new Failure(
    `The API was not ready within ${READY_LIMIT_MS / 1000} seconds; what it said stands above.`,
    EXIT.apiFailed,
  );
}

/** @param {number} port */
async function isReady(port) {
  try {
    const response = await fetch(`http://localhost:${port}/health/ready`);
    await response.arrayBuffer();
    return response.ok;
  } catch {
    return false;
  }
}

/** @param {import('node:child_process').ChildProcess} child */
async function stopChild(child) {
  if (child.exitCode !== null || child.signalCode !== null) return;
  const gone = new Promise((resolve) => child.once('exit', resolve));
  child.kill('SIGTERM');
  const impatient = setTimeout(() => child.kill('SIGKILL'), STOP_LIMIT_MS);
  await gone;
  clearTimeout(impatient);
}
