import { once } from 'node:events';
import type { ServerResponse } from 'node:http';

/** How slowly somebody may read: every reader holds a connection to the database. */
export interface Pace {
  /** A reader that takes nothing for so long is gone. */
  readonly stallMs: number;
  /** One that takes a little now and then is no reader either: so long may a whole file take. */
  readonly totalMs: number;
}

const PACE: Pace = { stallMs: 60_000, totalMs: 30 * 60_000 };

/**
 * Sends bytes at the reader's pace. What fails on the way breaks the connection: half a file must
 * not look whole. The sender stops when the reader is gone or too slow.
 */
export async function sendStream(
  response: ServerResponse,
  bytes: AsyncIterable<Buffer>,
  { stallMs, totalMs }: Pace = PACE,
): Promise<void> {
  const end = setTimeout(() => response.destroy(), totalMs);
  try {
    for await (const chunk of bytes) {
      if (response.destroyed) return;
      if (!response.write(chunk)) await drained(response, stallMs);
    }
    response.end();
  } catch (error) {
    response.destroy();
    throw error;
  } finally {
    clearTimeout(end);
  }
}

async function drained(response: ServerResponse, stallMs: number): Promise<void> {
  const patience = new AbortController();
  const timer = setTimeout(() => patience.abort(), stallMs);
  try {
    await Promise.race([
      once(response, 'drain', { signal: patience.signal }),
      once(response, 'close', { signal: patience.signal }),
    ]);
  } catch {
    response.destroy();
  } finally {
    clearTimeout(timer);
    patience.abort();
  }
}
