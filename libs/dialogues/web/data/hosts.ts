import { inject } from '@angular/core';
import { Session } from '@samrad/people/web';
import type { Role } from '@samrad/platform/contract';
import { ProblemError } from '@samrad/platform/web';

/** An organisation and what the reader is in it. */
export interface Host {
  readonly slug: string;
  readonly name: string;
  readonly roles: readonly Role[];
}

/**
 * Organisations in which the reader has one of the roles. Call it where one may inject.
 * @throws ProblemError platform.not-signed-in, platform.forbidden
 */
export async function requireHosts(...roles: readonly Role[]): Promise<readonly Host[]> {
  const session = inject(Session);
  await session.ready();
  const me = session.me();
  if (!me) throw new ProblemError('platform.not-signed-in', 401);
  const bySlug = new Map<string, Host>();
  for (const { organisation, role } of me.memberships) {
    const { slug, name } = organisation;
    bySlug.set(slug, { slug, name, roles: [...(bySlug.get(slug)?.roles ?? []), role] });
  }
  const hosts = [...bySlug.values()].filter((host) =>
    host.roles.some((role) => roles.includes(role)),
  );
  if (hosts.length === 0) throw new ProblemError('platform.forbidden', 403);
  return hosts;
}
