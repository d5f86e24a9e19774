import { canonical, type Actor, type Json } from '@samrad/platform/contract';
import { createHash } from 'node:crypto';

/** Who writes, and the key under which a repeated request repeats the answer, never the effect. */
export interface WriteContext {
  readonly actor: Actor;
  /** Null for the platform itself (imports and the demo make themselves repeatable by other keys). */
  readonly idempotency: { readonly key: string; readonly bodyHash: Buffer } | null;
}

/**
 * Hashes what was asked (operation and body), so that the same key with another body is refused.
 * The same body is the same in whatever order its fields come, over HTTP or a socket.
 */
export function hashRequest(operation: string, body: unknown): Buffer {
  // What JSON leaves out (undefined) is left out here, as it is on its way.
  const sent = JSON.parse(JSON.stringify(body ?? null)) as Json;
  return createHash('sha256')
    .update(`${operation}\n${canonical(sent)}`)
    .digest();
}
