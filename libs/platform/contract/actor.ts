/** Roles are held in an organisation; everybody who is signed in is also a resident. */
export const ROLES = ['moderator', 'official', 'administrator'] as const;
export type Role = (typeof ROLES)[number];

export interface Membership {
  readonly organisationId: string;
  readonly role: Role;
}

/** Nobody is signed in. */
export interface AnonymousActor {
  readonly kind: 'anonymous';
}

/** A signed-in person, with what the session's account may do where. */
export interface AccountActor {
  readonly kind: 'account';
  readonly accountId: string;
  readonly sessionId: string;
  readonly memberships: readonly Membership[];
}

/** The platform itself: imports, the demo, the operator's command line. Never comes over the network. */
export interface SystemActor {
  readonly kind: 'system';
}

export type Actor = AnonymousActor | AccountActor | SystemActor;

export const ANONYMOUS: AnonymousActor = { kind: 'anonymous' };
export const SYSTEM: SystemActor = { kind: 'system' };

/**
 * Whether the actor holds one of the roles in that very organisation, or in one of those that host
 * something together; the system always does.
 */
export function hasRole(
  actor: Actor,
  organisations: string | readonly string[],
  ...roles: Role[]
): boolean {
  if (actor.kind === 'system') return true;
  if (actor.kind === 'anonymous') return false;
  const asked = typeof organisations === 'string' ? [organisations] : organisations;
  return actor.memberships.some(
    (held) => asked.includes(held.organisationId) && roles.includes(held.role),
  );
}
