import { hasRole, type AccountActor, type Actor, type Role } from '@samrad/platform/contract';
import { Problem } from '../problems/problem';

/** @throws Problem platform.not-signed-in, or platform.forbidden without such a role in that organisation. */
export function requireRole(
  actor: Actor,
  organisations: string | readonly string[],
  ...roles: Role[]
): void {
  if (hasRole(actor, organisations, ...roles)) return;
  throw new Problem(actor.kind === 'anonymous' ? 'platform.not-signed-in' : 'platform.forbidden');
}

/** The account behind a write. @throws Problem platform.not-signed-in */
export function accountOf(actor: Actor): AccountActor {
  if (actor.kind !== 'account') throw new Problem('platform.not-signed-in');
  return actor;
}
