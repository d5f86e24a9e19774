import { createHash, randomBytes } from 'node:crypto';

/** A secret that is handed out once; the database keeps only its hash. */
export interface SecretToken {
  /** 43 characters of base64url. */
  readonly token: string;
  readonly hash: Buffer;
}

export function newToken(): SecretToken {
  const token = randomBytes(32).toString('base64url');
  return { token, hash: hashToken(token) };
}

/** A fast hash is enough: 256 random bits cannot be guessed. */
export function hashToken(token: string): Buffer {
  return createHash('sha256').update(token).digest();
}
