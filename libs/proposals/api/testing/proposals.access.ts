import { participantIn } from '@samrad/dialogues/api/testing';
import { cells, type AccessRow, type AccessWorld } from '@samrad/platform/api/testing';
import { proposalIn } from './proposal.builder';

const LIST = '/api/dialogues/:slug/proposals';
const ONE = `${LIST}/:number`;
const TEXT = {
  title: 'Ljus och tak på hållplatserna',
  body: 'Det är mörkt och blött att vänta. Föraren ser inte att man står där.',
};

/** The address of a fresh proposal of the owner's. */
async function fresh({ database, dialogue, accounts }: AccessWorld): Promise<string> {
  const by = { dialogueId: dialogue.id, accountId: accounts.owner };
  const { id: participantId } = await participantIn(database, by);
  const { number } = await proposalIn(database, { dialogueId: dialogue.id, participantId });
  return `/api/dialogues/${dialogue.slug}/proposals/${number}`;
}

const everybody = cells(200);
/** What is an author's alone is refused to every role, here and elsewhere. */
const author = cells(403, { anonymous: 401, owner: 200 });
/** Roles give no other right to support than a resident has; one's own proposal nobody can support. */
const supporters = cells(200, { anonymous: 401, owner: 403 });

/** Officials of those who host; to others it is refused. */
const officials = cells(403, { anonymous: 401, official: 200 });
const CATEGORIES = '/api/dialogues/:slug/categories';

export const proposalsAccess: readonly AccessRow[] = [
  {
    route: `GET ${CATEGORIES}`,
    request: ({ dialogue }) => ({ path: `/api/dialogues/${dialogue.slug}/categories` }),
    expected: everybody,
  },
  {
    route: `PUT ${CATEGORIES}`,
    request: ({ dialogue }) => ({
      path: `/api/dialogues/${dialogue.slug}/categories`,
      body: { categories: [{ names: [{ language: 'sv', name: 'Trafik' }] }] },
    }),
    expected: officials,
  },
  {
    route: `GET ${LIST}`,
    request: ({ dialogue }) => ({ path: `/api/dialogues/${dialogue.slug}/proposals` }),
    expected: everybody,
  },
  {
    route: `POST ${LIST}`,
    request: ({ dialogue }) => ({
      path: `/api/dialogues/${dialogue.slug}/proposals`,
      body: { ...TEXT, language: 'sv' },
    }),
    expected: cells(201, { anonymous: 401 }),
  },
  {
    route: `GET ${ONE}`,
    request: async (world) => ({ path: await fresh(world) }),
    expected: everybody,
  },
  {
    route: `PUT ${ONE}`,
    request: async (world) => ({ path: await fresh(world), body: { ...TEXT, version: 1 } }),
    expected: author,
  },
  {
    route: `POST ${ONE}/withdraw`,
    request: async (world) => ({ path: `${await fresh(world)}/withdraw` }),
    expected: author,
  },
  {
    route: `PUT ${ONE}/support`,
    request: async (world) => ({ path: `${await fresh(world)}/support` }),
    expected: supporters,
  },
  {
    route: `DELETE ${ONE}/support`,
    request: async (world) => ({ path: `${await fresh(world)}/support` }),
    expected: supporters,
  },
  {
    route: `GET ${ONE}/supporters`,
    request: async (world) => ({ path: `${await fresh(world)}/supporters` }),
    expected: everybody,
  },
  {
    route: `GET ${ONE}/versions`,
    request: async (world) => ({ path: `${await fresh(world)}/versions` }),
    expected: everybody,
  },
  {
    route: 'GET /api/search',
    request: () => ({ path: '/api/search?q=bussen' }),
    expected: everybody,
  },
  {
    route: 'GET /api/dialogues/:slug/search',
    request: ({ dialogue }) => ({ path: `/api/dialogues/${dialogue.slug}/search?q=bussen` }),
    expected: everybody,
  },
  {
    route: `GET ${LIST}/similar`,
    request: ({ dialogue }) => ({
      path: `/api/dialogues/${dialogue.slug}/proposals/similar?text=vindskydd`,
    }),
    expected: everybody,
  },
];
