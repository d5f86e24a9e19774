import type { ServedProduct } from '../served/served-product';
import { until } from '../served/until';

const BACK_LIMIT_MS = 90_000;

export type Victim = 'app' | 'database';

/** Ends it as a power cut would, and waits until its starter has brought it back. The time that took, ms. */
export async function killAndWait(product: ServedProduct, victim: Victim): Promise<number> {
  const pidOf = () => (victim === 'app' ? product.apiPid() : product.databasePid());
  const before = pidOf();
  const begun = performance.now();
  process.kill(before, 'SIGKILL');
  await until(BACK_LIMIT_MS, () => isAnother(before, pidOf));
  await until(BACK_LIMIT_MS, () => product.isReady());
  return performance.now() - begun;
}

function isAnother(before: number, pidOf: () => number): boolean {
  try {
    return pidOf() !== before;
  } catch {
    // Being written this moment.
    return false;
  }
}
