import { quantile } from '../measure/statistics';
import { HttpConnection, type Answer } from './http-connection';

export interface Driven {
  /** Answers a second. */
  readonly rate: number;
  readonly p50: number;
  readonly p95: number;
  readonly p99: number;
}

interface Drive {
  readonly port: number;
  readonly connections: number;
  readonly seconds: number;
  /** What the nth connection sends next. */
  readonly request: (connection: number) => Buffer;
  /** @throws Error of an answer that is not what it should be */
  readonly check: (answer: Answer) => void;
}

const WARM_UP_PART = 0.25;

/** Every connection asks again as soon as it is answered, for so long after a warm-up. */
export async function drive({
  port,
  connections,
  seconds,
  request,
  check,
}: Drive): Promise<Driven> {
  const all = await Promise.all(
    Array.from({ length: connections }, () => HttpConnection.open(port)),
  );
  const from = performance.now() + seconds * WARM_UP_PART * 1_000;
  const until = from + seconds * 1_000;
  const times: number[] = [];
  const work = async (connection: HttpConnection, n: number): Promise<void> => {
    for (let begun = performance.now(); begun < until; begun = performance.now()) {
      check(await connection.send(request(n)));
      const now = performance.now();
      if (begun >= from && now <= until) times.push(now - begun);
    }
  };
  try {
    await Promise.all(all.map(work));
  } finally {
    for (const connection of all) connection.close();
  }
  return {
    rate: times.length / seconds,
    ...{ p50: quantile(times, 0.5), p95: quantile(times, 0.95), p99: quantile(times, 0.99) },
  };
}

/** @throws Error unless it is that status */
export function requireStatus(...wanted: readonly number[]): (answer: Answer) => void {
  return ({ status, body }) => {
    if (!wanted.includes(status))
      throw new Error(`Answered with ${status}: ${body.toString().slice(0, 300)}`);
  };
}
