import type { IncomingMessage, ServerResponse } from 'node:http';

/** Time for the answer to arrive before the connection is cut. */
const LINGER_MS = 500;

/** Answers a request that is not read to its end, and lets go of its connection then. */
export function closeAfter(request: IncomingMessage, response: ServerResponse): void {
  if (request.complete) return;
  response.setHeader('connection', 'close');
  response.once('finish', () => {
    // Without a reader the other side might be cut off before it has read the answer.
    request.resume();
    setTimeout(() => request.destroy(), LINGER_MS).unref();
  });
}
