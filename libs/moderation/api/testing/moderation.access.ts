import { participantIn } from '@samrad/dialogues/api/testing';
import { commentIn, threadIn } from '@samrad/discussion/api/testing';
import { cells, type AccessRow, type AccessWorld } from '@samrad/platform/api/testing';

const NOT_A_MODERATOR = cells(403, { anonymous: 401 });
const reason = 'Meningen pekar ut en person som går att känna igen.';

/** A comment by the owner; for the moderator's own, see the spec of hiding. */
async function comment(world: AccessWorld, hiddenRule?: string): Promise<string> {
  const { database, dialogue, accounts } = world;
  const author = await participantIn(database, {
    dialogueId: dialogue.id,
    accountId: accounts.owner,
  });
  const thread = await threadIn(database, { dialogueId: dialogue.id });
  const given = { threadId: thread.id, participantId: author.id };
  return (await commentIn(database, { ...given, ...(hiddenRule && { hiddenRule }) })).id;
}

/** Moderators of the host act; everybody reads what was done. */
export const moderationAccess: readonly AccessRow[] = [
  {
    route: 'POST /api/comments/:id/hide',
    request: async (world) => ({
      path: `/api/comments/${await comment(world)}/hide`,
      body: { rule: 'no-personal-attacks', reason },
    }),
    expected: { ...NOT_A_MODERATOR, moderator: 200 },
  },
  {
    route: 'POST /api/comments/:id/restore',
    request: async (world) => ({
      path: `/api/comments/${await comment(world, 'respect')}/restore`,
      body: { reason },
    }),
    expected: { ...NOT_A_MODERATOR, moderator: 200 },
  },
  {
    route: 'GET /api/dialogues/:slug/acts',
    request: ({ dialogue }) => ({ path: `/api/dialogues/${dialogue.slug}/acts` }),
    expected: cells(200),
  },
  {
    route: 'GET /api/desk/dialogues/:slug/comments',
    request: ({ dialogue }) => ({ path: `/api/desk/dialogues/${dialogue.slug}/comments` }),
    expected: { ...NOT_A_MODERATOR, moderator: 200 },
  },
];
