import { participantIn } from '@samrad/dialogues/api/testing';
import {
  cells,
  type AccessRow,
  type AccessWorld,
  type Standing,
} from '@samrad/platform/api/testing';
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

/** The address of a fresh proposal whose author has asked whoever tries to write it together. */
async function inviting(world: AccessWorld, standing: Standing): Promise<string> {
  const path = await fresh(world);
  if (standing === 'anonymous' || standing === 'owner') return path;
  const by = { dialogueId: world.dialogue.id, accountId: world.accounts[standing] };
  const { id } = await participantIn(world.database, by);
  await world.database.query(
    `INSERT INTO coauthor (proposal_id, participant_id, dialogue_id, state)
     SELECT p.id, $3, p.dialogue_id, 'invited' FROM proposal p WHERE p.dialogue_id = $1 AND p.number = $2`,
    [world.dialogue.id, Number(path.split('/').at(-1)), id],
  );
  return path;
}

/** Two fresh proposals; the second is merged into the first when asked for. */
async function two(world: AccessWorld, isMerged: boolean): Promise<readonly [string, string]> {
  const [target, source] = [await fresh(world), await fresh(world)];
  if (isMerged) {
    const [into, one] = [target, source].map((path) => Number(path.split('/').at(-1)));
    await world.database.query(
      `WITH p AS (SELECT s.id AS source, t.id AS target FROM proposal s JOIN proposal t USING (dialogue_id)
         WHERE s.dialogue_id = $1 AND s.number = $2 AND t.number = $3),
       m AS (INSERT INTO proposal_merge (id, source_id, target_id, reason)
         SELECT gen_random_uuid(), p.source, p.target, $4 FROM p)
       SELECT proposal_merge_into(p.source, p.target) FROM p`,
      [world.dialogue.id, one, into, REASON],
    );
  }
  return [target, source];
}

const NOBODY = '00000000-0000-7000-8000-000000000000';
const readers = cells(200, { anonymous: 401 });
const REASON = 'De handlar om samma hållplats.';
/** What the hosts' moderators and officials do, and nobody elsewhere. */
const moderators = cells(403, { anonymous: 401, moderator: 200, official: 200 });
const everybody = cells(200);
/** What is an author's alone is refused to every role, here and elsewhere. */
const author = cells(403, { anonymous: 401, owner: 200 });
/** Roles give no other right to support than a resident has; one's own proposal nobody can support. */
const supporters = cells(200, { anonymous: 401, owner: 403 });
/** … but what one supported before one became its author, one may take back. */
const takers = cells(200, { anonymous: 401 });

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
      body: { version: 0, categories: [{ names: [{ language: 'sv', name: 'Trafik' }] }] },
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
    route: `POST ${ONE}/merge`,
    request: async (world) => {
      const [target, source] = await two(world, false);
      const sources = [Number(source.split('/').at(-1))];
      return { path: `${target}/merge`, body: { sources, reason: REASON } };
    },
    expected: moderators,
  },
  {
    route: `POST ${ONE}/unmerge`,
    request: async (world) => {
      const [, source] = await two(world, true);
      return { path: `${source}/unmerge`, body: { reason: REASON } };
    },
    expected: moderators,
  },
  {
    route: `GET ${ONE}/coauthors`,
    request: async (world) => ({ path: `${await fresh(world)}/coauthors` }),
    expected: author,
  },
  {
    route: `POST ${ONE}/coauthors`,
    request: async (world) => {
      const path = await fresh(world);
      const { dialogue, accounts, database } = world;
      const by = { dialogueId: dialogue.id, accountId: accounts.resident };
      const { id } = await participantIn(database, by);
      const { pseudonym } = await database.one<{ pseudonym: string }>(
        'SELECT pseudonym FROM participant WHERE id = $1',
        [id],
      );
      return { path: `${path}/coauthors`, body: { pseudonym } };
    },
    expected: author,
  },
  {
    route: `POST ${ONE}/coauthors/link`,
    request: async (world) => ({ path: `${await fresh(world)}/coauthors/link` }),
    expected: author,
  },
  {
    route: `DELETE ${ONE}/coauthors/me`,
    request: async (world) => ({ path: `${await fresh(world)}/coauthors/me` }),
    expected: cells(403, { anonymous: 401, owner: 409 }),
  },
  {
    route: `DELETE ${ONE}/coauthors/:participant`,
    request: async (world) => ({ path: `${await fresh(world)}/coauthors/${NOBODY}` }),
    expected: cells(403, { anonymous: 401, owner: 404 }),
  },
  {
    route: `POST ${ONE}/invitation`,
    // Whoever was asked can answer; the author was not.
    request: async (world, standing) => ({
      path: `${await inviting(world, standing)}/invitation`,
      body: { accept: true },
    }),
    expected: cells(200, { anonymous: 401, owner: 409 }),
  },
  {
    route: 'GET /api/mine',
    request: () => ({ path: '/api/mine' }),
    expected: readers,
  },
  {
    route: `PUT ${ONE}/follow`,
    request: async (world) => ({ path: `${await fresh(world)}/follow` }),
    expected: readers,
  },
  {
    route: `DELETE ${ONE}/follow`,
    request: async (world) => ({ path: `${await fresh(world)}/follow` }),
    expected: readers,
  },
  {
    route: `PUT ${ONE}/seen`,
    request: async (world) => ({ path: `${await fresh(world)}/seen`, body: { seq: 1 } }),
    expected: readers,
  },
  {
    route: `PUT ${ONE}/support`,
    request: async (world) => ({ path: `${await fresh(world)}/support` }),
    expected: supporters,
  },
  {
    route: `DELETE ${ONE}/support`,
    request: async (world) => ({ path: `${await fresh(world)}/support` }),
    expected: takers,
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
  {
    route: `GET ${LIST}/places`,
    request: ({ dialogue }) => ({ path: `/api/dialogues/${dialogue.slug}/proposals/places` }),
    expected: everybody,
  },
];
