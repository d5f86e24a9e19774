/**
 * Shows a step while it happens and what it took. Everything goes to standard error: standard
 * output belongs to what a command was asked for.
 * @template T
 * @param {string} title
 * @param {() => Promise<T>} work
 * @returns {Promise<T>}
 */
export async function step(title, work) {
  const begun = performance.now();
  process.stderr.write(`· ${title} …\n`);
  const result = await work();
  const seconds = (performance.now() - begun) / 1000;
  if (seconds >= 0.1) process.stderr.write(`  ${title}: ${seconds.toFixed(1)} s\n`);
  return result;
}

/** @param {string} line */
export function say(line) {
  process.stderr.write(`${line}\n`);
}
