import { createHash } from 'node:crypto';
import type pg from 'pg';
import { copyIn } from './copy-in';
import { idOf } from './ids';
import type { Scale } from './scale';

/** Somebody with a real session: the cookie is resolved by the product as anybody's. */
export interface Person {
  readonly accountId: string;
  readonly cookie: string;
}

export const ORGANISATION = idOf('organisation');
/** Holds the roles that moderating asks for. */
export const MODERATOR = 0;

/** The nth person; the token is the same in every run, for a database that lives for the bench. */
export function person(n: number): Person {
  return { accountId: idOf('account', n), cookie: `samrad=${tokenOf(n)}` };
}

/** One organisation, which keeps the corpus's name; its moderator, and people who are signed in. */
export async function plantPeople(client: pg.Client, { name, people }: Scale): Promise<void> {
  await client.query(
    `INSERT INTO organisation (id, slug, kind, name, description)
     VALUES ($1, 'bankens-region', 'region', 'Bänkens region', $2)`,
    [ORGANISATION, name],
  );
  const numbers = Array.from({ length: people }, (_, n) => n);
  await copyIn(
    client,
    'account',
    ['id', 'email', 'email_confirmed_at', 'password_hash', 'language'],
    numbers.map((n) => [
      idOf('account', n),
      `bench-${n}@bench.example`,
      new Date().toISOString(),
      '$argon2id$nobody-signs-in-with-this',
      'sv',
    ]),
  );
  await client.query(
    `INSERT INTO session (id, account_id, token_hash, device, expires_at)
     SELECT gen_random_uuid(), a, decode(h, 'hex'), 'Bänk', clock_timestamp() + interval '20 days'
     FROM unnest($1::uuid[], $2::text[]) t(a, h)`,
    [
      numbers.map((n) => idOf('account', n)),
      numbers.map((n) => createHash('sha256').update(tokenOf(n)).digest('hex')),
    ],
  );
  await client.query(
    `INSERT INTO membership (organisation_id, account_id, role) VALUES ($1, $2, 'moderator')`,
    [ORGANISATION, idOf('account', MODERATOR)],
  );
}

function tokenOf(n: number): string {
  return createHash('sha256').update(`bench session ${n}`).digest('base64url');
}
