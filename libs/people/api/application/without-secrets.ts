import { hashRequest, type WriteContext } from '@samrad/platform/api';

/**
 * The same write, remembered without its password: the idempotency table keeps a fast hash of the
 * body, from which a password could be guessed far quicker than from argon2id.
 */
export function withoutSecrets(ctx: WriteContext, operation: string, rest: object): WriteContext {
  if (!ctx.idempotency) return ctx;
  const { key } = ctx.idempotency;
  return { ...ctx, idempotency: { key, bodyHash: hashRequest(operation, rest) } };
}
