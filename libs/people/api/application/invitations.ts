import type { Role } from '@samrad/platform/contract';
import { INVITATION_DAYS } from '@samrad/people/contract';
import type { WriteTransaction } from '@samrad/register/api';
import { newToken } from './secret-token';

export interface PendingInvitation {
  readonly id: string;
  readonly organisationId: string;
  readonly email: string;
  readonly role: Role;
}

/** The database, or a transaction in it. */
interface Reader {
  maybeOne<T>(sql: string, params?: readonly unknown[]): Promise<T | null>;
}

/** The invitation a link belongs to while it holds, or null. */
export function findInvitation(on: Reader, tokenHash: Buffer): Promise<PendingInvitation | null> {
  return on.maybeOne<PendingInvitation>(
    `SELECT id, organisation_id AS "organisationId", email, role FROM invitation
     WHERE token_hash = $1 AND expires_at > clock_timestamp()`,
    [tokenHash],
  );
}

/** A new secret for an invitation; the one before means nothing any more. Null when it is gone. */
export async function renewInvitation(
  tx: WriteTransaction,
  organisationId: string,
  id: string,
): Promise<{ token: string; email: string; role: Role; language: 'sv' | 'fi' | 'en' } | null> {
  const { token, hash } = newToken();
  const row = await tx.maybeOne<{ email: string; role: Role; language: 'sv' | 'fi' | 'en' }>(
    `UPDATE invitation SET token_hash = $3, sent_at = clock_timestamp(),
       expires_at = clock_timestamp() + make_interval(days => $4)
     WHERE id = $2 AND organisation_id = $1 RETURNING email, role, language`,
    [organisationId, id, hash, INVITATION_DAYS],
  );
  return row && { token, ...row };
}
