import type { Actor } from '@samrad/platform/contract';
import {
  foundableBy,
  HOST_KINDS,
  type HostKind,
  type OrganisationKind,
} from '@samrad/people/contract';

/** The database, or a transaction in it. */
interface Reader {
  query<T>(sql: string, params?: readonly unknown[]): Promise<T[]>;
}

/** The kinds of organisation that somebody may found, by those that they administer. */
export async function foundableKinds(on: Reader, actor: Actor): Promise<readonly HostKind[]> {
  if (actor.kind === 'system') return HOST_KINDS;
  if (actor.kind === 'anonymous') return [];
  const administered = actor.memberships.filter(({ role }) => role === 'administrator');
  if (administered.length === 0) return [];
  const rows = await on.query<{ kind: OrganisationKind }>(
    'SELECT DISTINCT kind FROM organisation WHERE id = ANY ($1) AND wound_up_on IS NULL',
    [administered.map(({ organisationId }) => organisationId)],
  );
  return foundableBy(rows.map(({ kind }) => kind));
}
