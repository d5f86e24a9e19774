/**
 * The outcome of the work, but not before the given time has passed, so that how long it took does
 * not tell which way it went.
 */
export async function noSoonerThan<T>(ms: number, work: Promise<T>): Promise<T> {
  const [outcome] = await Promise.allSettled([
    work,
    new Promise((resolve) => setTimeout(resolve, ms)),
  ]);
  if (outcome.status === 'rejected') throw outcome.reason;
  return outcome.value;
}
