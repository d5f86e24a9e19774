import { Injectable } from '@nestjs/common';
import { Problem, Signals } from '@samrad/platform/api';
import type { Role } from '@samrad/platform/contract';
import { SESSION_ENDED, type WriteTransaction } from '@samrad/register/api';

export interface GivenRole {
  readonly organisationId: string;
  readonly accountId: string;
  readonly role: Role;
}

/**
 * Gives a role and enters it; the primary key answers a second time.
 * @param by account of who gave it, where a person did
 */
export async function giveRole(
  tx: WriteTransaction,
  given: GivenRole,
  by: string | null = null,
): Promise<void> {
  await insertRole(tx, given);
  await enterMember(tx, 'member-joined', given.organisationId, {
    accountId: given.accountId,
    role: given.role,
    by,
  });
}

/** The row alone, for whoever makes the entry. */
export async function insertRole(tx: WriteTransaction, given: GivenRole): Promise<void> {
  const { organisationId, accountId, role } = given;
  await tx.query('INSERT INTO membership (organisation_id, account_id, role) VALUES ($1, $2, $3)', [
    organisationId,
    accountId,
    role,
  ]);
}

/** The row alone. Whether the role was held. */
export async function deleteRole(tx: WriteTransaction, given: GivenRole): Promise<boolean> {
  const { organisationId, accountId, role } = given;
  const held = await tx.maybeOne(
    `DELETE FROM membership WHERE organisation_id = $1 AND account_id = $2 AND role = $3
     RETURNING role`,
    [organisationId, accountId, role],
  );
  return held !== null;
}

/** What happened to a member, in the organisation's stream; who it was can be erased from it. */
export async function enterMember(
  tx: WriteTransaction,
  kind: string,
  organisationId: string,
  payload: Readonly<Record<string, string | null>>,
): Promise<void> {
  await tx.append({ dialogueId: organisationId, kind, subjectId: organisationId, payload });
}

/**
 * Asked under the organisation's lock: two administrators who remove each other at once have waited
 * for each other.
 * @throws Problem people.last-administrator
 */
export async function requireAnotherAdministrator(
  tx: WriteTransaction,
  organisationId: string,
  accountId: string,
): Promise<void> {
  const administrators = await tx.query<{ id: string }>(
    `SELECT account_id AS id FROM membership WHERE organisation_id = $1 AND role = 'administrator'`,
    [organisationId],
  );
  const others = administrators.filter(({ id }) => id !== accountId);
  if (administrators.length > others.length && others.length === 0) {
    throw new Problem('people.last-administrator');
  }
}

/** Rights hold from the next request on; sockets are dropped, so that they come back with them. */
export async function sessionsOf(tx: WriteTransaction, accountId: string): Promise<string[]> {
  const rows = await tx.query<{ id: string }>('SELECT id FROM session WHERE account_id = $1', [
    accountId,
  ]);
  return rows.map(({ id }) => id);
}

/** Drops the sockets of sessions whose rights have changed, once that is committed. */
@Injectable()
export class SessionEnds {
  constructor(private readonly signals: Signals) {}

  drop(sessions: readonly string[]): void {
    for (const id of sessions) this.signals.send(SESSION_ENDED, id);
  }
}
