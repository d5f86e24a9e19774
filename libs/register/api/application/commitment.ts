import { canonical, type Json } from '@samrad/platform/contract';
import { createHash, randomBytes } from 'node:crypto';

/** What an entry's payload may hold: plain JSON, keys in any order. */
export type Payload = { readonly [key: string]: Json };

/** A salted commitment: the entry keeps the hash; payload and salt can be erased. */
export interface Committed {
  readonly salt: Buffer;
  readonly payload: string;
  /** SHA-256 over the 16 bytes of salt followed by the payload's UTF-8 bytes. */
  readonly commitment: Buffer;
}

export function commitTo(payload: Payload): Committed {
  const salt = randomBytes(16);
  const text = canonical(payload);
  return {
    salt,
    payload: text,
    commitment: createHash('sha256').update(salt).update(text).digest(),
  };
}
