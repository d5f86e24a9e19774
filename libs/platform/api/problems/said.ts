/**
 * What a log may hold of an error: its stack. What the database and the mail server say repeats what
 * people wrote and where they get their mail, so of those only the code and where it happened.
 */
export function said(error: unknown): string {
  if (!(error instanceof Error)) return String(error);
  const code = repeatedBy(error);
  const stack = error.stack ?? error.message;
  return code === null ? stack : [`${error.name} ${code}`, ...framesOf(stack)].join('\n');
}

/** What the drivers put on their errors. */
interface Telling {
  readonly severity?: string;
  readonly routine?: string;
  readonly constraint?: string;
  readonly code?: string;
  readonly responseCode?: number;
  readonly command?: string;
}

/** The code of an error whose message repeats somebody's words; null for any other. */
function repeatedBy(error: Error): string | null {
  const inner =
    'driverError' in error && error.driverError instanceof Error ? error.driverError : error;
  const { severity, routine, constraint, code, responseCode, command } = inner as Error & Telling;
  if (severity !== undefined || routine !== undefined) {
    return [code, constraint ?? routine].filter(Boolean).join(' ');
  }
  if (responseCode !== undefined || command !== undefined) {
    return [code, command, responseCode].filter(Boolean).join(' ');
  }
  return null;
}

function framesOf(stack: string): string[] {
  return stack.split('\n').filter((line) => /^\s+at /.test(line));
}
