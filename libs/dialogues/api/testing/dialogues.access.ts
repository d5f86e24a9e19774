import { DIALOGUE_ROUTES } from '@samrad/dialogues/contract';
import { cells, type AccessRow } from '@samrad/platform/api/testing';
import { dialogueIn, roundsOf } from './dialogue.builder';
import { takingPartAccess } from './taking-part.access';
import { changeRequest, dialogueRequest, roundChangeRequest } from './dialogue.request';

export const dialoguesAccess: AccessRow[] = [
  ...takingPartAccess,
  {
    route: 'GET /api/dialogues',
    request: () => ({ path: '/api/dialogues?state=open' }),
    expected: cells(200),
  },
  {
    route: 'GET /api/dialogues/:slug',
    request: (world) => ({ path: `/api/dialogues/${world.dialogue.slug}` }),
    expected: cells(200),
  },
  {
    route: 'POST /api/dialogues',
    request: (world) => ({
      path: '/api/dialogues',
      body: dialogueRequest(world.organisation.slug),
    }),
    expected: cells(403, { anonymous: 401, official: 201 }),
  },
  {
    route: 'PUT /api/dialogues/:slug',
    request: async (world) => {
      const organisationId = world.organisation.id;
      const { slug } = await dialogueIn(world.database, { organisationId, rounds: [] });
      return { path: `/api/dialogues/${slug}`, body: changeRequest() };
    },
    expected: cells(403, { anonymous: 401, official: 200 }),
  },
  {
    route: 'GET /api/dialogues/:slug/round-changes',
    request: (world) => ({ path: DIALOGUE_ROUTES.roundChanges(world.dialogue.slug) }),
    expected: cells(200),
  },
  {
    route: 'POST /api/dialogues/:slug/rounds/:roundId/changes',
    request: async (world) => {
      const organisationId = world.organisation.id;
      const { id, slug } = await dialogueIn(world.database, { organisationId });
      const [round] = await roundsOf(world.database, id);
      return {
        path: DIALOGUE_ROUTES.roundChange(slug, round?.id ?? ''),
        body: roundChangeRequest(),
      };
    },
    expected: cells(403, { anonymous: 401, moderator: 201, official: 201 }),
  },
];
