import { spawn } from 'node:child_process';
import { onStop } from './stopping.mjs';

/**
 * Runs the built command line. Resolves with its exit code, and with its standard output where that
 * was asked for instead of passed on.
 * @param {string} node
 * @param {readonly string[]} args
 * @param {{ cwd: string, env: NodeJS.ProcessEnv, capture?: boolean }} options
 * @returns {Promise<{ code: number, output: string }>}
 */
export function runOps(node, args, { cwd, env, capture = false }) {
  return new Promise((resolve, reject) => {
    const child = spawn(node, ['--enable-source-maps', 'dist/ops/main.mjs', ...args], {
      cwd,
      env,
      stdio: [capture ? 'ignore' : 'inherit', capture ? 'pipe' : 'inherit', 'inherit'],
      detached: process.platform !== 'win32' && capture,
    });
    let output = '';
    child.stdout?.setEncoding('utf8').on('data', (chunk) => (output += chunk));
    const gone = new Promise((settle) => child.once('close', settle));
    onStop(async () => {
      if (child.exitCode !== null || child.signalCode !== null) return;
      child.kill('SIGTERM');
      await gone;
    });
    child.once('error', reject);
    child.once('close', (code) => resolve({ code: code ?? 1, output }));
  });
}
