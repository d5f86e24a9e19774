import { cells, type AccessRow, type AccessWorld } from '@samrad/platform/api/testing';
import { codeIn, dialogueIn, hostInvitationIn } from './dialogue.builder';
import { daysFromNow } from './dialogue.builder';

const anInvited = (world: AccessWorld) =>
  dialogueIn(world.database, { organisationId: world.organisation.id, admission: 'invited' });

const anAsked = async (world: AccessWorld): Promise<string> => {
  const { id, slug } = await dialogueIn(world.database, { organisationId: world.organisation.id });
  await hostInvitationIn(world.database, { dialogueId: id, organisationId: world.elsewhere.id });
  return `/api/dialogues/${slug}/hosts/${world.elsewhere.slug}`;
};

/** Codes and hosts: officials of the owner decide, the organisation that is asked answers. */
export const takingPartAccess: AccessRow[] = [
  {
    route: 'GET /api/dialogues/:slug/codes',
    request: (world) => ({ path: `/api/dialogues/${world.dialogue.slug}/codes` }),
    expected: cells(403, { anonymous: 401, official: 200 }),
  },
  {
    route: 'POST /api/dialogues/:slug/codes',
    request: async (world) => ({
      path: `/api/dialogues/${(await anInvited(world)).slug}/codes`,
      body: { label: 'Elevrådet', uses: 5, expiresAt: daysFromNow(5).toISOString() },
    }),
    expected: cells(403, { anonymous: 401, official: 201 }),
  },
  {
    route: 'DELETE /api/dialogues/:slug/codes/:id',
    request: async (world) => {
      const { id: dialogueId, slug } = await anInvited(world);
      const { id } = await codeIn(world.database, { dialogueId });
      return { path: `/api/dialogues/${slug}/codes/${id}` };
    },
    expected: cells(403, { anonymous: 401, official: 204 }),
  },
  {
    route: 'POST /api/dialogues/:slug/join',
    request: async (world) => {
      const { id: dialogueId, slug } = await anInvited(world);
      const { code } = await codeIn(world.database, { dialogueId });
      return { path: `/api/dialogues/${slug}/join`, body: { code } };
    },
    expected: cells(200, { anonymous: 401 }),
  },
  {
    route: 'GET /api/dialogues/:slug/hosts',
    request: (world) => ({ path: `/api/dialogues/${world.dialogue.slug}/hosts` }),
    expected: cells(403, { anonymous: 401, moderator: 200, official: 200, administrator: 200 }),
  },
  {
    route: 'POST /api/dialogues/:slug/hosts',
    request: async (world) => ({
      path: `/api/dialogues/${(await anInvited(world)).slug}/hosts`,
      body: { organisation: world.elsewhere.slug },
    }),
    expected: cells(403, { anonymous: 401, official: 204 }),
  },
  {
    route: 'PUT /api/dialogues/:slug/hosts/:organisation',
    request: async (world) => ({ path: await anAsked(world) }),
    expected: cells(403, { anonymous: 401, officialElsewhere: 204, administratorElsewhere: 204 }),
  },
  {
    route: 'DELETE /api/dialogues/:slug/hosts/:organisation',
    request: async (world) => ({ path: await anAsked(world) }),
    expected: cells(403, {
      anonymous: 401,
      official: 204,
      officialElsewhere: 204,
      administratorElsewhere: 204,
    }),
  },
  {
    route: 'GET /api/host-invitations',
    request: () => ({ path: '/api/host-invitations' }),
    expected: cells(200, { anonymous: 401 }),
  },
];
