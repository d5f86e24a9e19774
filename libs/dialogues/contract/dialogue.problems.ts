import { defineProblems } from '@samrad/platform/contract';

export const dialogueProblems = defineProblems({
  'dialogues.not-found': { status: 404, title: 'There is no such dialogue' },
  'dialogues.round-closed': { status: 409, title: 'No open round of the dialogue allows this now' },
  'dialogues.changed-meanwhile': {
    status: 409,
    title: 'The dialogue was changed by somebody else',
  },
  'dialogues.imported': {
    status: 409,
    title: 'An imported dialogue is a record and cannot be changed',
  },
  'dialogues.slug-taken': { status: 409, title: 'Another dialogue has this address' },
});
export type DialogueProblem = keyof typeof dialogueProblems;
