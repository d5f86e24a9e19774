import { spawn } from 'node:child_process';
import { freePort } from '../../../../libs/workspace/postgres/free-port.mjs';
import type { ServedProduct } from './served-product';
import { until } from './until';

const READY_LIMIT_MS = 60_000;

/** Another API process on the product's database. */
export interface SecondProcess {
  readonly url: string;
  readonly port: number;
  stop(): Promise<void>;
}

export async function startSecond(product: ServedProduct): Promise<SecondProcess> {
  const port = await freePort();
  const url = `http://localhost:${port}`;
  const api = spawn(process.execPath, ['--enable-source-maps', 'dist/api/main.mjs'], {
    env: product.environment(port),
    stdio: 'ignore',
  });
  await until(READY_LIMIT_MS, async () => {
    if (api.exitCode !== null) throw new Error(`A second API ended with ${api.exitCode}.`);
    return fetch(`${url}/health/ready`).then(
      (answer) => answer.ok,
      () => false,
    );
  });
  const stop = async (): Promise<void> => {
    const gone = new Promise((resolve) => api.once('exit', resolve));
    api.kill('SIGTERM');
    await gone;
  };
  return { url, port, stop };
}
