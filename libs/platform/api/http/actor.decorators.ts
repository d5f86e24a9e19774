import { createParamDecorator, type ExecutionContext } from '@nestjs/common';
import { ANONYMOUS, type AccountActor, type Actor } from '@samrad/platform/contract';
import type { Request } from 'express';
import { Problem } from '../problems/problem';
import { accountOf } from './require-role';
import { hashRequest, type WriteContext } from './write-context';

const UUID = /^[0-9a-f]{8}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{12}$/i;

/** Who asks; anonymous when nobody is signed in. */
export const CurrentActor = createParamDecorator((_: unknown, context: ExecutionContext): Actor => {
  return context.switchToHttp().getRequest<Request>().actor ?? ANONYMOUS;
});

/** Who asks, and it must be somebody: 401 otherwise. */
export const CurrentAccount = createParamDecorator(
  (_: unknown, context: ExecutionContext): AccountActor => {
    return accountOf(context.switchToHttp().getRequest<Request>().actor ?? ANONYMOUS);
  },
);

/** A write by somebody signed in: the actor, and the key from the header Idempotency-Key. */
export const CurrentWrite = createParamDecorator(
  (_: unknown, context: ExecutionContext): WriteContext => {
    const request = context.switchToHttp().getRequest<Request>();
    return writeContext(request, accountOf(request.actor ?? ANONYMOUS));
  },
);

/** A write that needs no session, such as signing up. */
export const AnonymousWrite = createParamDecorator(
  (_: unknown, context: ExecutionContext): WriteContext => {
    const request = context.switchToHttp().getRequest<Request>();
    return writeContext(request, request.actor ?? ANONYMOUS);
  },
);

function writeContext(request: Request, actor: Actor): WriteContext {
  return {
    actor,
    idempotency: {
      key: requireKey(request.headers['idempotency-key']),
      bodyHash: hashRequest(`${request.method} ${request.path}`, request.body as unknown),
    },
  };
}

/** @throws Problem platform.key-missing unless it is a UUID. */
export function requireKey(key: unknown): string {
  if (typeof key !== 'string' || !UUID.test(key)) throw new Problem('platform.key-missing');
  return key.toLowerCase();
}
