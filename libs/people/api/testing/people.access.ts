import {
  cells,
  type AccessRow,
  type AccessWorld,
  type Standing,
} from '@samrad/platform/api/testing';
import { newToken } from '../application/secret-token';
import { organisationAccess } from './organisation.access';
import { sessionIn, personIn, TEST_PASSWORD } from './people.builder';

let count = 0;
const freshAddress = (): string => `access-${++count}@example.se`;

/** A session that the cell may end: those of the world are shared by all rows. */
async function ownCookie(world: AccessWorld, standing: Standing): Promise<{ cookie?: string }> {
  if (standing === 'anonymous') return {};
  const { cookie } = await sessionIn(world.database, world.accounts[standing]);
  return { cookie };
}

async function mailedToken(world: AccessWorld, purpose: string): Promise<string> {
  const { accountId } = await personIn(world.database, { email: freshAddress() });
  const { token, hash } = newToken();
  await world.database.query(
    `INSERT INTO mailed_token (token_hash, account_id, purpose, expires_at)
     VALUES ($1, $2, $3, clock_timestamp() + interval '1 hour')`,
    [hash, accountId, purpose],
  );
  return token;
}

const signedIn = (status: number): AccessRow['expected'] => cells(status, { anonymous: 401 });
const accounts: AccessRow[] = [
  {
    route: 'POST /api/accounts',
    request: async (world, standing) => ({
      path: '/api/accounts',
      body: { email: freshAddress(), password: TEST_PASSWORD, language: 'sv' },
      ...(await ownCookie(world, standing)),
    }),
    expected: cells(202),
  },
  {
    route: 'POST /api/session',
    request: async (world, standing) => {
      const { email } = await personIn(world.database, { email: freshAddress() });
      const body = { email, password: TEST_PASSWORD };
      return { path: '/api/session', body, ...(await ownCookie(world, standing)) };
    },
    expected: cells(204),
  },
  {
    route: 'DELETE /api/session',
    request: async (world, standing) => ({
      path: '/api/session',
      ...(await ownCookie(world, standing)),
    }),
    expected: cells(204),
  },
  {
    route: 'POST /api/password-resets',
    request: () => ({ path: '/api/password-resets', body: { email: freshAddress() } }),
    expected: cells(202),
  },
  {
    route: 'POST /api/passwords',
    request: async (world) => ({
      path: '/api/passwords',
      body: { token: await mailedToken(world, 'password-reset'), password: 'fyra kor i en björk' },
    }),
    expected: cells(204),
  },
  {
    route: 'POST /api/email-confirmations',
    request: async (world) => ({
      path: '/api/email-confirmations',
      body: { token: await mailedToken(world, 'email-confirmation'), password: TEST_PASSWORD },
    }),
    expected: cells(200),
  },
  {
    route: 'POST /api/feedback',
    request: () => ({
      path: '/api/feedback',
      body: { problem: 'Knappen syns inte.', place: '', email: '', language: 'sv' },
    }),
    expected: cells(202),
  },
  // The demo shows everybody what was written; outside it there is no such address.
  { route: 'GET /api/mailbox', request: () => ({ path: '/api/mailbox' }), expected: cells(200) },
];

const me: AccessRow[] = [
  { route: 'GET /api/me', request: () => ({ path: '/api/me' }), expected: cells(200) },
  {
    route: 'PATCH /api/me',
    request: () => ({ path: '/api/me', body: { language: 'fi' } }),
    expected: signedIn(204),
  },
  {
    route: 'GET /api/me/sessions',
    request: () => ({ path: '/api/me/sessions' }),
    expected: signedIn(200),
  },
  {
    route: 'DELETE /api/me/sessions',
    // Ends every session of the account: an account of the cell's own.
    request: async (world, standing) => {
      const { cookie } = await personIn(world.database, { email: freshAddress() });
      return { path: '/api/me/sessions', ...(standing !== 'anonymous' && { cookie }) };
    },
    expected: signedIn(204),
  },
  {
    route: 'DELETE /api/me/sessions/:id',
    request: async (world) => {
      const { sessionId } = await sessionIn(world.database, world.accounts.owner);
      return { path: `/api/me/sessions/${sessionId}` };
    },
    expected: cells(404, { anonymous: 401, owner: 204 }),
  },
];

/** Every route of the subject × everybody who could try it. */
export const peopleAccess: AccessRow[] = [...accounts, ...me, ...organisationAccess];
