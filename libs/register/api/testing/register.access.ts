import { cells, type AccessRow } from '@samrad/platform/api/testing';

/** Dialogues are public, so everybody may follow one; nobody may follow what does not exist. */
export const registerAccess: readonly AccessRow[] = [
  {
    route: 'socket dialogue.follow',
    request: ({ dialogue }) => ({ path: '', body: { dialogueId: dialogue.id, after: null } }),
    expected: cells(200),
  },
  {
    route: 'socket dialogue.unfollow',
    request: ({ dialogue }) => ({ path: '', body: { dialogueId: dialogue.id } }),
    expected: cells(200),
  },
];
