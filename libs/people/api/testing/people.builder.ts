import { newId, type Database } from '@samrad/platform/api';
import type { Membership } from '@samrad/platform/contract';
import type { OrganisationKind } from '@samrad/people/contract';
import { newToken } from '../application/secret-token';

let count = 0;

/** The argon2id hash of `correct horse battery`, made once: hashing takes too long for builders. */
export const TEST_PASSWORD = 'correct horse battery';
const TEST_HASH =
  '$argon2id$v=19$m=19456,t=2,p=1$Aj73qi3BZCtxbfAtGPgU9A$OLoMwdV9Nk8X2IHZqJvjcgnoNoDEkOi4XNY5tguepCE';

export interface BuiltOrganisation {
  readonly id: string;
  readonly slug: string;
}

export interface BuiltPerson {
  readonly accountId: string;
  readonly sessionId: string;
  readonly email: string;
  /** The Cookie header of a signed-in session. */
  readonly cookie: string;
}

/** An organisation of its own; the rows are written directly. */
export async function organisationIn(
  database: Database,
  given: { kind?: OrganisationKind; name?: string; slug?: string } = {},
): Promise<BuiltOrganisation> {
  const id = newId();
  const number = ++count;
  const slug = given.slug ?? `organisation-${number}`;
  await database.query('INSERT INTO organisation (id, slug, kind, name) VALUES ($1, $2, $3, $4)', [
    id,
    slug,
    given.kind ?? 'municipality',
    given.name ?? `Organisation ${number}`,
  ]);
  return { id, slug };
}

/** Somebody signed in, with roles; the password is TEST_PASSWORD. The rows are written directly. */
export async function personIn(
  database: Database,
  given: { roles?: readonly Membership[]; email?: string } = {},
): Promise<BuiltPerson> {
  const accountId = newId();
  const email = given.email ?? `person-${++count}@example.se`;
  await database.query(
    `INSERT INTO account (id, email, password_hash, language, email_confirmed_at)
     VALUES ($1, $2, $3, 'sv', clock_timestamp())`,
    [accountId, email, TEST_HASH],
  );
  for (const { organisationId, role } of given.roles ?? []) {
    await database.query(
      'INSERT INTO membership (organisation_id, account_id, role) VALUES ($1, $2, $3)',
      [organisationId, accountId, role],
    );
  }
  return { accountId, email, ...(await sessionIn(database, accountId)) };
}

/** One more session of an account. */
export async function sessionIn(
  database: Database,
  accountId: string,
): Promise<{ sessionId: string; cookie: string }> {
  const sessionId = newId();
  const { token, hash } = newToken();
  await database.query(
    `INSERT INTO session (id, account_id, token_hash, device, expires_at)
     VALUES ($1, $2, $3, 'Test', clock_timestamp() + interval '1 day')`,
    [sessionId, accountId, hash],
  );
  return { sessionId, cookie: `samrad=${token}` };
}
