import { resolve } from 'node:path';
import { parseArgs } from 'node:util';
import { SchemaTooNew, SchemaTooOld } from '../migrate/index';
import type { OpsCommand, OpsContext } from './ops-command';
import { EXIT, OpsFailure, UsageFailure } from './ops-failure';

/** The outside world of a run, so that a test can give another. */
export interface Terminal {
  readonly out: NodeJS.WritableStream;
  readonly err: NodeJS.WritableStream;
  readonly env: NodeJS.ProcessEnv;
  readonly root: string;
}

/** Finds and runs the command of these words. Resolves with the exit code; never throws. */
export async function runCommand(
  commands: readonly OpsCommand[],
  words: readonly string[],
  terminal: Terminal,
): Promise<number> {
  const [name, ...args] = words;
  if (name === undefined || name === 'help' || name.startsWith('-')) {
    const wanted = commands.find((command) => command.name === args[0]);
    terminal.out.write(wanted ? usageOf(wanted) : overview(commands));
    return 0;
  }
  try {
    const command = commands.find((candidate) => candidate.name === name);
    if (!command) throw new UsageFailure(`There is no command "${name}"; see npm run ops -- help.`);
    await runOne(command, args, terminal);
    return 0;
  } catch (problem) {
    return reportProblem(problem, terminal);
  }
}

async function runOne(
  command: OpsCommand,
  args: readonly string[],
  terminal: Terminal,
): Promise<void> {
  const { values, positionals } = parse(command, args);
  if (values['help']) {
    terminal.out.write(usageOf(command));
    return;
  }
  const outcome = await command.run(contextOf(values, positionals, terminal));
  terminal.err.write(`${outcome.said}\n`);
  if (values['json']) await writeAll(terminal.out, `${JSON.stringify(outcome.json)}\n`);
}

function parse(command: OpsCommand, args: readonly string[]) {
  try {
    return parseArgs({
      args: [...args],
      allowPositionals: true,
      options: {
        ...command.options,
        json: { type: 'boolean' },
        help: { type: 'boolean', short: 'h' },
      },
    });
  } catch (problem) {
    throw new UsageFailure(`${firstSentence(problem)} See npm run ops -- ${command.name} --help.`);
  }
}

function contextOf(
  values: OpsContext['values'],
  positionals: readonly string[],
  { out, err, env, root }: Terminal,
): OpsContext {
  return {
    positionals,
    values,
    root,
    out,
    get databaseUrl() {
      const url = env['DATABASE_URL'];
      if (!url) throw new OpsFailure('DATABASE_URL is missing.');
      return url;
    },
    progress: (line) => err.write(`${line}\n`),
    // npm runs scripts in the repository and keeps the person's own folder in INIT_CWD.
    resolvePath: (path) => resolve(env['INIT_CWD'] ?? root, path),
  };
}

function reportProblem(problem: unknown, { err, env }: Terminal): number {
  err.write(`\nSamråd: ${messageOf(problem)}\n`);
  if (env['SAMRAD_DEBUG'] && problem instanceof Error) err.write(`${problem.stack ?? ''}\n`);
  if (problem instanceof SchemaTooNew || problem instanceof SchemaTooOld) return EXIT.schemaDiffers;
  return problem instanceof OpsFailure ? problem.exitCode : EXIT.failed;
}

function messageOf(problem: unknown): string {
  return problem instanceof Error ? problem.message : String(problem);
}

/** Node explains at length how to pass such a word anyway; nobody means to. */
function firstSentence(problem: unknown): string {
  return `${messageOf(problem).split('. ')[0] ?? ''}.`.replace('..', '.');
}

function writeAll(stream: NodeJS.WritableStream, text: string): Promise<void> {
  return new Promise((done) => stream.write(text, () => done()));
}

function overview(commands: readonly OpsCommand[]): string {
  const lines = commands
    .filter((command) => !command.isHidden)
    .map(({ name, summary }) => `  ${name.padEnd(10)} ${summary}`);
  return [
    'npm run ops -- <command> [options]',
    '',
    ...lines,
    '',
    'Every command has --help, and --json for one object on the last line of standard output.',
    'Add -s after "npm run" where npm itself must not say anything.',
    '',
  ].join('\n');
}

function usageOf({ usage }: OpsCommand): string {
  return `${usage.trim()}\n`;
}
