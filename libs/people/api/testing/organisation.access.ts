import { cells, type AccessRow, type AccessWorld } from '@samrad/platform/api/testing';
import { invitationIn } from './invitation.builder';
import { organisationRequest } from './organisation.request';
import { organisationIn, personIn } from './people.builder';

let count = 0;
const freshAddress = (): string => `member-${++count}@example.se`;

const administrator = (status: number): AccessRow['expected'] =>
  cells(403, { anonymous: 401, administrator: status });
const here = ({ organisation }: AccessWorld): string => `/api/organisations/${organisation.slug}`;

async function member(world: AccessWorld): Promise<string> {
  const roles = [{ organisationId: world.organisation.id, role: 'official' }] as const;
  const { accountId } = await personIn(world.database, { email: freshAddress(), roles });
  return `${here(world)}/members/${accountId}/official`;
}

async function invitation(world: AccessWorld): Promise<{ id: string; token: string }> {
  const organisationId = world.organisation.id;
  return invitationIn(world.database, { organisationId, email: freshAddress() });
}

/** An organisation of the cell's own, administered by whoever administers the world's. */
async function administered(world: AccessWorld): Promise<string> {
  const { id, slug } = await organisationIn(world.database, { slug: `own-${++count}` });
  await world.database.query(
    `INSERT INTO membership (organisation_id, account_id, role) VALUES ($1, $2, 'administrator')`,
    [id, world.accounts.administrator],
  );
  return `/api/organisations/${slug}`;
}

const pages: AccessRow[] = [
  {
    route: 'GET /api/organisations',
    request: () => ({ path: '/api/organisations' }),
    expected: cells(200),
  },
  {
    route: 'GET /api/organisations/:slug',
    request: (world) => ({ path: here(world) }),
    expected: cells(200),
  },
  {
    route: 'GET /api/organisations/:slug/history',
    request: (world) => ({ path: `${here(world)}/history` }),
    expected: cells(200),
  },
  {
    route: 'POST /api/organisations',
    // The world's organisation is a region; the other is a municipality, which founds no company.
    request: () => ({ path: '/api/organisations', body: organisationRequest() }),
    expected: administrator(201),
  },
  {
    route: 'PUT /api/organisations/:slug',
    request: async (world) => ({
      path: await administered(world),
      body: organisationRequest({ kind: 'municipality' }),
    }),
    expected: administrator(200),
  },
  {
    route: 'POST /api/organisations/:slug/winding-up',
    request: async (world) => ({
      path: `${await administered(world)}/winding-up`,
      body: { on: '2023-06-30' },
    }),
    expected: administrator(204),
  },
];

const members: AccessRow[] = [
  {
    route: 'GET /api/organisations/:slug/members',
    request: (world) => ({ path: `${here(world)}/members` }),
    expected: administrator(200),
  },
  {
    route: 'PUT /api/organisations/:slug/members/:accountId/:role',
    request: async (world) => ({ path: await member(world), body: { role: 'moderator' } }),
    expected: administrator(200),
  },
  {
    route: 'DELETE /api/organisations/:slug/members/:accountId/:role',
    request: async (world) => ({ path: await member(world) }),
    expected: administrator(204),
  },
  {
    route: 'DELETE /api/organisations/:slug/membership',
    // Somebody of the cell's own leaves: the world's people stay what they are.
    request: async (world, standing) => {
      if (standing === 'anonymous') return { path: `${here(world)}/membership` };
      const holds = ['moderator', 'official'].find((role) => role === standing);
      const roles =
        holds === undefined
          ? []
          : [{ organisationId: world.organisation.id, role: holds as 'moderator' }];
      const { cookie } = await personIn(world.database, { email: freshAddress(), roles });
      return { path: `${here(world)}/membership`, cookie };
    },
    expected: cells(404, { anonymous: 401, moderator: 204, official: 204 }),
  },
];

const invitations: AccessRow[] = [
  {
    route: 'GET /api/organisations/:slug/invitations',
    request: (world) => ({ path: `${here(world)}/invitations` }),
    expected: administrator(200),
  },
  {
    route: 'POST /api/organisations/:slug/invitations',
    request: (world) => ({
      path: `${here(world)}/invitations`,
      body: { email: freshAddress(), role: 'moderator', language: 'sv' },
    }),
    expected: administrator(201),
  },
  {
    route: 'POST /api/organisations/:slug/invitations/:id/mails',
    request: async (world) => ({
      path: `${here(world)}/invitations/${(await invitation(world)).id}/mails`,
    }),
    expected: administrator(204),
  },
  {
    route: 'DELETE /api/organisations/:slug/invitations/:id',
    request: async (world) => ({
      path: `${here(world)}/invitations/${(await invitation(world)).id}`,
    }),
    expected: administrator(204),
  },
  {
    route: 'GET /api/invitations/:token',
    request: async (world) => ({ path: `/api/invitations/${(await invitation(world)).token}` }),
    expected: cells(200),
  },
  {
    route: 'POST /api/invitation-answers',
    // The address has no account: the link makes one for nobody in particular, and for no other.
    request: async (world) => ({
      path: '/api/invitation-answers',
      body: {
        token: (await invitation(world)).token,
        password: 'fyra kor i en björk',
        language: 'sv',
      },
    }),
    expected: cells(403, { anonymous: 201 }),
  },
];

/** Organisations, their members and invitations × everybody who could try. */
export const organisationAccess: AccessRow[] = [...pages, ...members, ...invitations];
