import type { Role } from '@samrad/platform/contract';
import type { WriteTransaction } from '@samrad/register/api';
import { HOUSE_STREAM } from '@samrad/register/contract';

export interface GivenRole {
  readonly organisationId: string;
  readonly accountId: string;
  readonly role: Role;
}

/** Gives a role and enters it; the primary key answers a second time. */
export async function giveRole(tx: WriteTransaction, given: GivenRole): Promise<void> {
  const { organisationId, accountId, role } = given;
  await tx.query('INSERT INTO membership (organisation_id, account_id, role) VALUES ($1, $2, $3)', [
    organisationId,
    accountId,
    role,
  ]);
  await enter(tx, 'member-added', given);
}

/** Takes a role back and enters it. Whether it was held. */
export async function takeRole(tx: WriteTransaction, given: GivenRole): Promise<boolean> {
  const { organisationId, accountId, role } = given;
  const held = await tx.maybeOne(
    `DELETE FROM membership WHERE organisation_id = $1 AND account_id = $2 AND role = $3
     RETURNING role`,
    [organisationId, accountId, role],
  );
  if (held) await enter(tx, 'member-removed', given);
  return held !== null;
}

/** Rights hold from the next request on; sockets are dropped, so that they come back with them. */
export async function sessionsOf(tx: WriteTransaction, accountId: string): Promise<string[]> {
  const rows = await tx.query<{ id: string }>('SELECT id FROM session WHERE account_id = $1', [
    accountId,
  ]);
  return rows.map(({ id }) => id);
}

async function enter(tx: WriteTransaction, kind: string, given: GivenRole): Promise<void> {
  const { organisationId, accountId, role } = given;
  const payload = { accountId, role };
  await tx.append({ dialogueId: HOUSE_STREAM, kind, subjectId: organisationId, payload });
}
