import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { join } from 'node:path';

const STOPPING = join(__dirname, 'stopping.mjs');
/** Says its number, then goes on until it is stopped; says so then. */
const PROGRAM = `
  import { onStop, stopWithCaller } from ${JSON.stringify(STOPPING)};
  onStop(() => process.stdout.write('stopped'));
  stopWithCaller(() => 0);
  process.stdout.write('began ');
  setInterval(() => {}, 1000);
`;

/** Runs the program as npm does, through a shell; what it said after the shell was ended. */
async function saidAfterItsShell(env: NodeJS.ProcessEnv): Promise<string> {
  const shell = spawn(
    'sh',
    ['-c', '"$0" --input-type=module -e "$1"; true', process.execPath, PROGRAM],
    {
      env: { ...process.env, ...env },
      stdio: ['ignore', 'pipe', 'inherit'],
    },
  );
  let said = '';
  shell.stdout.setEncoding('utf8').on('data', (text: string) => (said += text));
  await once(shell.stdout, 'data');
  shell.kill('SIGTERM');
  await once(shell, 'exit');
  // The pipe closes when the last that writes to it is gone.
  await once(shell.stdout, 'close');
  return said;
}

it('stops with the shell through which npm has started it', async () => {
  expect(await saidAfterItsShell({ npm_lifecycle_event: 'start' })).toBe('began stopped');
}, 20_000);
