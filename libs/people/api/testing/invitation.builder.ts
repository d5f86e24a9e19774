import { newId, type Database } from '@samrad/platform/api';
import type { Role } from '@samrad/platform/contract';
import { newToken } from '../application/secret-token';

/** An invitation that waits for an answer, and the secret of its link. */
export async function invitationIn(
  database: Database,
  given: { organisationId: string; email: string; role?: Role },
): Promise<{ id: string; token: string }> {
  const { token, hash } = newToken();
  const id = newId();
  await database.query(
    `INSERT INTO invitation (id, organisation_id, email, role, language, token_hash, expires_at)
     VALUES ($1, $2, $3, $4, 'sv', $5, clock_timestamp() + interval '1 day')`,
    [id, given.organisationId, given.email, given.role ?? 'moderator', hash],
  );
  return { id, token };
}
