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
const LONGEST_MS = 60_000;

/**
 * Every connection asks again as soon as it is answered, for so long after a warm-up; longer, when
 * there were not even as many answers as there are connections.
 */
export async function drive(wanted: Drive): Promise<Driven> {
  const { port, connections, seconds, request, check } = wanted;
  const all = await Promise.all(
    Array.from({ length: connections }, () => HttpConnection.open(port)),
  );
  const from = performance.now() + seconds * WARM_UP_PART * 1_000;
  const times: number[] = [];
  let ended: number | null = null;
  const isOver = (now: number): boolean => {
    const isLongEnough = now >= from + seconds * 1_000 && times.length >= connections;
    if (isLongEnough || now >= from + LONGEST_MS) ended ??= now;
    return ended !== null;
  };
  const work = async (connection: HttpConnection, n: number): Promise<void> => {
    for (let begun = performance.now(); !isOver(begun); begun = performance.now()) {
      check(await connection.send(request(n)));
      const now = performance.now();
      if (now >= from && ended === null) times.push(now - begun);
    }
  };
  try {
    await Promise.all(all.map(work));
  } finally {
    for (const connection of all) connection.close();
  }
  return {
    rate: times.length / (((ended ?? performance.now()) - from) / 1_000),
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
