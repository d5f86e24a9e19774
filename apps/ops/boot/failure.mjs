/**
 * Exit codes of `npm start` and `npm run ops`, listed in docs/operations/start.md.
 * 1 is any other failure, 2 a command written wrongly.
 */
export const EXIT = /** @type {const} */ ({
  failed: 1,
  usage: 2,
  nodeTooOld: 10,
  portTaken: 11,
  databaseUnreachable: 12,
  dataFolder: 13,
  schemaTooNew: 14,
  buildFailed: 15,
  installFailed: 16,
  apiFailed: 17,
});

/** Something the operator can put right: its message is one clear sentence. */
export class Failure extends Error {
  /** @param {string} message @param {number} exitCode */
  constructor(message, exitCode = EXIT.failed) {
    super(message);
    this.exitCode = exitCode;
  }
}

/**
 * Ends the process as an operator should see it: a sentence, and a stack only when asked for.
 * @param {unknown} problem
 * @returns {number} the exit code
 */
export function report(problem) {
  const isKnown = problem instanceof Failure;
  const text = problem instanceof Error ? problem.message : String(problem);
  // A child process that failed has said why itself.
  if (text) process.stderr.write(`\nSamråd: ${text}\n`);
  if (process.env.SAMRAD_DEBUG && problem instanceof Error) {
    process.stderr.write(`${problem.stack}\n`);
  }
  return isKnown ? problem.exitCode : EXIT.failed;
}
