import 'reflect-metadata';
import { commands } from './commands/index';
import { runCommand } from './frame/run-command';

// A reader that goes away (`… | head`) ends the command quietly.
process.stdout.on('error', (problem: NodeJS.ErrnoException) => {
  if (problem.code === 'EPIPE') process.exit(0);
  throw problem;
});

const exitCode = await runCommand(commands, process.argv.slice(2), {
  out: process.stdout,
  err: process.stderr,
  env: process.env,
  root: process.cwd(),
});
process.exit(exitCode);
