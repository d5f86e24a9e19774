const STEP_MS = 25;

export function pause(ms: number): Promise<void> {
  return new Promise((resolve) => setTimeout(resolve, ms));
}

/** Asks again until it is so. @throws Error when the time is up, or what the question throws */
export async function until(
  limitMs: number,
  isSo: () => boolean | Promise<boolean>,
): Promise<void> {
  const limit = performance.now() + limitMs;
  while (!(await isSo())) {
    if (performance.now() > limit) throw new Error(`It was not so within ${limitMs} ms.`);
    await pause(STEP_MS);
  }
}
