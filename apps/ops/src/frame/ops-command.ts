import type { ParseArgsOptionsConfig } from 'node:util';

/** What a command is given. */
export interface OpsContext {
  /** Words after the command's name, options taken out. */
  readonly positionals: readonly string[];
  /** Options by name, as `options` of the command declares them. */
  readonly values: Readonly<Record<string, string | boolean | (string | boolean)[] | undefined>>;
  /** Connection string of the database, up and reachable. */
  readonly databaseUrl: string;
  /** Folder of the repository. */
  readonly root: string;
  /** One line for a person, on standard error. */
  progress(line: string): void;
  /** Where asked-for output goes; honour what `write` answers when there is much of it. */
  readonly out: NodeJS.WritableStream;
  /** A path as the person wrote it, from the folder where he stood. */
  resolvePath(path: string): string;
}

/** What a command has to say when it is done. */
export interface OpsOutcome {
  /** One sentence for a person. */
  readonly said: string;
  /** The object that `--json` puts on the last line of standard output. */
  readonly json: Record<string, unknown>;
}

/** One command of `npm run ops -- <name>`. */
export interface OpsCommand {
  readonly name: string;
  /** One line for the list of commands. */
  readonly summary: string;
  /** Shown by `--help`: forms, options and examples. */
  readonly usage: string;
  /** Options beside `--json` and `--help`, which every command has. */
  readonly options?: ParseArgsOptionsConfig;
  /** Not in the list: called by our own programs. */
  readonly isHidden?: boolean;
  /** Throws OpsFailure with one clear sentence; any other error is shown with its message. */
  run(context: OpsContext): Promise<OpsOutcome>;
}
