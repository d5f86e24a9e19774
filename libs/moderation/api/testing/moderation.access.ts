import { participantIn } from '@samrad/dialogues/api/testing';
import { commentIn, threadIn } from '@samrad/discussion/api/testing';
import { cells, type AccessRow, type AccessWorld } from '@samrad/platform/api/testing';
import { caseIn, suspensionIn } from './moderation.builder';

const NOT_A_MODERATOR = cells(403, { anonymous: 401 });
const MODERATOR = { ...NOT_A_MODERATOR, moderator: 200 };
const SIGNED_IN = cells(200, { anonymous: 401 });
const reason = 'Meningen pekar ut en person som går att känna igen.';
const hide = { rule: 'no-personal-attacks', reason };

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

/** The case of such a comment; nobody who tries has reported it. */
async function reported(world: AccessWorld): Promise<string> {
  const postId = await comment(world);
  return (await caseIn(world.database, { dialogueId: world.dialogue.id, postId })).id;
}

function caseRow(act: string, body?: object): AccessRow {
  return {
    route: `POST /api/desk/cases/:id/${act}`,
    request: async (world) => ({
      path: `/api/desk/cases/${await reported(world)}/${act}`,
      ...(body && { body }),
    }),
    expected: MODERATOR,
  };
}

function threadRow(act: string, body: object, prepare = ''): AccessRow {
  return {
    route: `POST /api/threads/:id/${act}`,
    request: async ({ database, dialogue }) => {
      const { id } = await threadIn(database, { dialogueId: dialogue.id });
      if (prepare) await database.query(`UPDATE thread SET ${prepare} WHERE id = $1`, [id]);
      return { path: `/api/threads/${id}/${act}`, body };
    },
    expected: MODERATOR,
  };
}

function suspensionRow(act: string, state: 'proposed' | 'confirmed', body?: object): AccessRow {
  return {
    route: `POST /api/desk/suspensions/:id/${act}`,
    request: async ({ database, dialogue, accounts }) => {
      const given = { dialogueId: dialogue.id, accountId: accounts.owner, state };
      const { id } = await suspensionIn(database, given);
      return { path: `/api/desk/suspensions/${id}/${act}`, ...(body && { body }) };
    },
    expected: { ...MODERATOR, official: 200 },
  };
}

const posts: readonly AccessRow[] = [
  {
    route: 'POST /api/comments/:id/hide',
    request: async (world) => ({ path: `/api/comments/${await comment(world)}/hide`, body: hide }),
    expected: MODERATOR,
  },
  {
    route: 'POST /api/comments/:id/restore',
    request: async (world) => ({
      path: `/api/comments/${await comment(world, 'respect')}/restore`,
      body: { reason },
    }),
    expected: MODERATOR,
  },
  {
    route: 'POST /api/posts/:kind/:id/report',
    request: async (world) => ({
      path: `/api/posts/comment/${await comment(world)}/report`,
      body: { rule: 'no-spam', words: '' },
    }),
    expected: { ...SIGNED_IN, owner: 403 },
  },
  {
    route: 'POST /api/posts/:kind/:id/hide',
    request: async (world) => ({
      path: `/api/posts/comment/${await comment(world)}/hide`,
      body: hide,
    }),
    expected: MODERATOR,
  },
  {
    route: 'POST /api/posts/:kind/:id/restore',
    request: async (world) => ({
      path: `/api/posts/comment/${await comment(world, 'respect')}/restore`,
      body: { reason },
    }),
    expected: MODERATOR,
  },
];

const reads: readonly AccessRow[] = [
  {
    route: 'GET /api/dialogues/:slug/acts',
    request: ({ dialogue }) => ({ path: `/api/dialogues/${dialogue.slug}/acts` }),
    expected: cells(200),
  },
  {
    route: 'GET /api/desk/dialogues/:slug/comments',
    request: ({ dialogue }) => ({ path: `/api/desk/dialogues/${dialogue.slug}/comments` }),
    expected: MODERATOR,
  },
  {
    route: 'GET /api/desk/dialogues/:slug/queue',
    request: ({ dialogue }) => ({ path: `/api/desk/dialogues/${dialogue.slug}/queue` }),
    expected: MODERATOR,
  },
  {
    route: 'GET /api/desk/queue',
    request: () => ({ path: '/api/desk/queue' }),
    expected: { ...MODERATOR, moderatorElsewhere: 200 },
  },
  {
    route: 'GET /api/desk/cases/:id',
    request: async (world) => ({ path: `/api/desk/cases/${await reported(world)}` }),
    expected: MODERATOR,
  },
  {
    route: 'GET /api/desk/dialogues/:slug/suspensions',
    request: ({ dialogue }) => ({ path: `/api/desk/dialogues/${dialogue.slug}/suspensions` }),
    expected: { ...MODERATOR, official: 200 },
  },
  {
    route: 'GET /api/my-decisions',
    request: () => ({ path: '/api/my-decisions' }),
    expected: SIGNED_IN,
  },
  {
    route: 'GET /api/my-reports',
    request: () => ({ path: '/api/my-reports' }),
    expected: SIGNED_IN,
  },
  {
    route: 'socket desk.follow',
    request: () => ({ path: '', body: {} }),
    expected: { ...MODERATOR, moderatorElsewhere: 200, official: 200, officialElsewhere: 200 },
  },
];

const acts: readonly AccessRow[] = [
  ...[caseRow('claim'), caseRow('release'), caseRow('hide', hide), caseRow('dismiss', { reason })],
  {
    route: 'POST /api/desk/cases/:id/undo',
    // Only the one who decided a minute ago; for that see the spec of undoing.
    request: async (world) => ({ path: `/api/desk/cases/${await reported(world)}/undo` }),
    expected: { ...NOT_A_MODERATOR, moderator: 409 },
  },
  threadRow('slow', { seconds: 60, hours: 4, reason }),
  threadRow(
    'unslow',
    { reason },
    `slow_seconds = 60, slow_until = clock_timestamp() + interval '1 hour'`,
  ),
  threadRow('close', { reason }),
  threadRow('open', { reason }, 'closed_at = clock_timestamp()'),
  {
    route: 'POST /api/desk/dialogues/:slug/suspensions',
    request: async ({ database, dialogue, accounts }) => {
      const given = { dialogueId: dialogue.id, accountId: accounts.owner };
      const { pseudonym: name } = await participantIn(database, given);
      await database.query(`DELETE FROM suspension WHERE dialogue_id = $1`, [dialogue.id]);
      const until = new Date(Date.now() + 7 * 86_400_000).toISOString();
      const path = `/api/desk/dialogues/${dialogue.slug}/suspensions`;
      return { path, body: { name, rule: 'respect', reason, until } };
    },
    expected: { ...NOT_A_MODERATOR, moderator: 201 },
  },
  suspensionRow('confirm', 'proposed'),
  suspensionRow('decline', 'proposed'),
  suspensionRow('lift', 'confirmed', { reason }),
];

/** Moderators of the host act; everybody reads what was done; each reads what concerns them. */
export const moderationAccess: readonly AccessRow[] = [...posts, ...reads, ...acts];
