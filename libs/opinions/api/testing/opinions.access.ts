import { participantIn } from '@samrad/dialogues/api/testing';
import { cells, type AccessRow, type AccessWorld } from '@samrad/platform/api/testing';
import { statementIn } from './statement.builder';

/** A statement of the owner's; everybody signed in may stand on it, the owner too. */
async function statementOfOwner({ database, dialogue, accounts }: AccessWorld): Promise<string> {
  const asOwner = { dialogueId: dialogue.id, accountId: accounts.owner };
  const { id: participantId } = await participantIn(database, asOwner);
  const { number } = await statementIn(database, { dialogueId: dialogue.id, participantId });
  return `/api/dialogues/${dialogue.slug}/statements/${number}`;
}

let added = 0;

/** Everybody reads; whoever is signed in states and stands; nobody reads another's stands. */
export const opinionsAccess: readonly AccessRow[] = [
  {
    route: 'GET /api/dialogues/:slug/statements',
    request: ({ dialogue }) => ({ path: `/api/dialogues/${dialogue.slug}/statements` }),
    expected: cells(200),
  },
  {
    route: 'GET /api/dialogues/:slug/statements/next',
    request: ({ dialogue }) => ({ path: `/api/dialogues/${dialogue.slug}/statements/next` }),
    expected: cells(200),
  },
  {
    route: 'POST /api/dialogues/:slug/statements',
    request: ({ dialogue }) => ({
      path: `/api/dialogues/${dialogue.slug}/statements`,
      body: { text: `Bussen ska gå var tionde minut. (${++added})` },
    }),
    expected: cells(201, { anonymous: 401 }),
  },
  {
    route: 'PUT /api/dialogues/:slug/statements/:number/stand',
    request: async (world) => ({
      path: `${await statementOfOwner(world)}/stand`,
      body: { value: 'agree' },
    }),
    expected: cells(200, { anonymous: 401 }),
  },
  {
    route: 'DELETE /api/dialogues/:slug/statements/:number/stand',
    request: async (world) => ({ path: `${await statementOfOwner(world)}/stand` }),
    expected: cells(200, { anonymous: 401 }),
  },
];
