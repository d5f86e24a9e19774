import type { Actor } from '@samrad/platform/contract';

/**
 * Port: who stands behind a Cookie header. People implements it; HTTP and sockets both ask it,
 * so that a session ended in one is ended in the other.
 */
export abstract class ActorResolver {
  abstract resolve(cookieHeader: string | undefined): Promise<Actor>;
}
