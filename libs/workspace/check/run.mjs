import { spawn } from 'node:child_process';
import { existsSync, mkdirSync, readFileSync, rmSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { staticSteps, wholeSteps } from './steps.mjs';

// `npm test`: everything that has to hold before a change lands. Ends with `N passed, N failed`.

const root = fileURLToPath(new URL('../../../', import.meta.url));
const WIDTH_AT_ONCE = 2;

const total = { passed: 0, failed: 0 };
const begun = performance.now();

rmSync(join(root, 'tmp/check'), { recursive: true, force: true });
mkdirSync(join(root, 'tmp/check'), { recursive: true });
await inParallel(staticSteps);
for (const step of wholeSteps) await perform(step);
const minutes = (performance.now() - begun) / 60_000;
console.log(`\n${minutes.toFixed(1)} minutes`);
console.log(`${total.passed} passed, ${total.failed} failed`);
process.exitCode = total.failed > 0 ? 1 : 0;

/** @param {readonly import('./steps.mjs').Step[]} steps */
async function inParallel(steps) {
  const waiting = [...steps];
  const work = async () => {
    for (let step = waiting.shift(); step; step = waiting.shift()) await perform(step);
  };
  await Promise.all(Array.from({ length: WIDTH_AT_ONCE }, work));
}

/**
 * Runs a step and shows what it took; its output only when it failed.
 * @param {import('./steps.mjs').Step} step
 */
async function perform(step) {
  const start = performance.now();
  const { code, output } = await run(step.args);
  const { passed, failed } = resultOf(step, code);
  total.passed += passed;
  total.failed += failed;
  const seconds = ((performance.now() - start) / 1000).toFixed(1);
  if (failed > 0) console.log(`\n${output.trimEnd()}\n`);
  const count = step.results ? `: ${passed} passed, ${failed} failed` : '';
  console.log(`${failed > 0 ? '✗' : '✓'} ${step.title}${count} (${seconds} s)`);
}

/**
 * @param {import('./steps.mjs').Step} step
 * @param {number} code
 * @returns {{ passed: number, failed: number }}
 */
function resultOf(step, code) {
  if (!step.results) return code === 0 ? { passed: 1, failed: 0 } : { passed: 0, failed: 1 };
  const file = join(root, `tmp/check/${step.results}.json`);
  if (!existsSync(file)) return { passed: 0, failed: 1 };
  const results = JSON.parse(readFileSync(file, 'utf8'));
  const failed = results.numFailedTests + results.numRuntimeErrorTestSuites;
  // A run that failed without a failed test (a teardown, an open handle) has failed all the same,
  // and so has one that found no test at all.
  const isSilentFailure = failed === 0 && (code !== 0 || results.numPassedTests === 0);
  return { passed: results.numPassedTests, failed: isSilentFailure ? 1 : failed };
}

/**
 * @param {readonly string[]} args
 * @returns {Promise<{ code: number, output: string }>}
 */
function run(args) {
  return new Promise((resolve) => {
    const child = spawn(process.execPath, args, {
      cwd: root,
      env: cleanEnvironment(),
      stdio: ['ignore', 'pipe', 'pipe'],
    });
    let output = '';
    /** @param {string} chunk */
    const hold = (chunk) => (output += chunk);
    child.stdout.setEncoding('utf8').on('data', hold);
    child.stderr.setEncoding('utf8').on('data', hold);
    child.once('error', (problem) => resolve({ code: 1, output: problem.message }));
    child.once('close', (code) => resolve({ code: code ?? 1, output: withoutJson(output) }));
  });
}

/** What a developer has set for his own server must not reach the tests. */
function cleanEnvironment() {
  const env = { ...process.env, NX_DAEMON: 'false', NX_TUI: 'false', FORCE_COLOR: '0' };
  for (const name of ['DATABASE_URL', 'PORT', 'NODE_ENV']) Reflect.deleteProperty(env, name);
  for (const name of Object.keys(env)) {
    if (name.startsWith('SAMRAD_')) Reflect.deleteProperty(env, name);
  }
  return env;
}

/** @param {string} output */
function withoutJson(output) {
  return output.replace(/^\{"numFailed.*$/gm, '').replace(/^Test results written to:.*$/gm, '');
}
