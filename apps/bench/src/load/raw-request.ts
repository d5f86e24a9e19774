import { randomUUID } from 'node:crypto';

interface Wanted {
  readonly method?: string;
  readonly path: string;
  readonly cookie?: string;
  readonly body?: unknown;
  /** A new one when left out; a write without its key is refused. */
  readonly key?: string;
}

/** The bytes of a request, as small as a client may make it. */
export function rawRequest({ method = 'GET', path, cookie, body, key }: Wanted): Buffer {
  const text = body === undefined ? '' : JSON.stringify(body);
  const lines = [`${method} ${path} HTTP/1.1`, 'host: localhost'];
  if (cookie !== undefined) lines.push(`cookie: ${cookie}`);
  if (method !== 'GET') lines.push(`idempotency-key: ${key ?? randomUUID()}`);
  if (body !== undefined) {
    lines.push('content-type: application/json', `content-length: ${Buffer.byteLength(text)}`);
  }
  return Buffer.from(`${lines.join('\r\n')}\r\n\r\n${text}`);
}
