import { participantIn } from '@samrad/dialogues/api/testing';
import { cells, type AccessRow, type AccessWorld } from '@samrad/platform/api/testing';
import { randomUUID } from 'node:crypto';
import { commentIn, threadIn } from './thread.builder';

const comment = { body: 'Låt bussen vänta in tåget.', stance: 'for' };

async function emptyThread({ database, dialogue }: AccessWorld): Promise<string> {
  return (await threadIn(database, { dialogueId: dialogue.id })).id;
}

async function hiddenComment(world: AccessWorld): Promise<string> {
  const { database, dialogue, accounts } = world;
  const owner = { dialogueId: dialogue.id, accountId: accounts.owner };
  const { id: participantId } = await participantIn(database, owner);
  const threadId = await emptyThread(world);
  const made = await commentIn(database, { threadId, participantId, hiddenRule: 'respect' });
  return made.id;
}

/** Everybody reads; whoever is signed in writes. */
export const discussionAccess: readonly AccessRow[] = [
  {
    route: 'GET /api/threads/:id/comments',
    request: async (world) => ({ path: `/api/threads/${await emptyThread(world)}/comments` }),
    expected: cells(200),
  },
  {
    route: 'POST /api/threads/:id/comments',
    request: async (world) => ({
      path: `/api/threads/${await emptyThread(world)}/comments`,
      body: comment,
    }),
    expected: cells(201, { anonymous: 401 }),
  },
  {
    route: 'GET /api/comments/:id',
    request: async (world) => ({ path: `/api/comments/${await hiddenComment(world)}` }),
    expected: cells(200),
  },
  {
    route: 'socket comment.submit',
    request: async (world) => ({
      path: '',
      body: { ...comment, threadId: await emptyThread(world), key: randomUUID() },
    }),
    expected: cells(200, { anonymous: 401 }),
  },
];
