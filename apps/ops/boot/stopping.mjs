/** @type {(() => unknown)[]} */
const undo = [];
let isStopping = false;

/**
 * Registers what has to be stopped when the process ends; the last one registered goes first, so
 * that the API is gone before its database.
 * @param {() => unknown} work
 */
export function onStop(work) {
  undo.push(work);
}

/** Stops everything this process started, once. */
export async function stopAll() {
  isStopping = true;
  for (let work = undo.pop(); work; work = undo.pop()) {
    try {
      await work();
    } catch (problem) {
      process.stderr.write(`${problem instanceof Error ? problem.message : String(problem)}\n`);
    }
  }
}

export function stopping() {
  return isStopping;
}

/**
 * Ctrl-C and SIGTERM stop what was started, then the process.
 * @param {() => number} exitCode asked when the signal comes
 */
export function stopOnSignals(exitCode) {
  for (const signal of /** @type {const} */ (['SIGINT', 'SIGTERM', 'SIGHUP'])) {
    process.on(signal, () => {
      // npm forwards the terminal's Ctrl-C a second time: that one means nothing.
      if (isStopping) return;
      const code = exitCode();
      void stopAll().then(() => process.exit(code));
    });
  }
}

const LOOK_EVERY_MS = 500;

/**
 * npm starts a script through a shell, which a SIGTERM ends without handing it on. Who was called
 * by npm therefore stops when the shell is gone.
 * @param {() => number} exitCode asked when it is gone
 */
export function stopWithCaller(exitCode) {
  if (!process.env.npm_lifecycle_event) return;
  const caller = process.ppid;
  const look = setInterval(() => {
    if (process.ppid === caller || isStopping) return;
    clearInterval(look);
    const code = exitCode();
    void stopAll().then(() => process.exit(code));
  }, LOOK_EVERY_MS);
  look.unref();
}
