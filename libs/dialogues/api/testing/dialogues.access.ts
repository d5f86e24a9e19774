import { cells, type AccessRow } from '@samrad/platform/api/testing';
import { dialogueIn } from './dialogue.builder';
import { takingPartAccess } from './taking-part.access';
import { changeRequest, dialogueRequest } from './dialogue.request';

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
];
