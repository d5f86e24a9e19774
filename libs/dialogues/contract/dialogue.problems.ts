import { defineProblems } from '@samrad/platform/contract';

export const dialogueProblems = defineProblems({
  'dialogues.not-found': { status: 404, title: 'There is no such dialogue' },
  'dialogues.round-closed': { status: 409, title: 'No open round of the dialogue allows this now' },
  'dialogues.paused': { status: 409, title: 'The round is paused' },
  'dialogues.suspended': { status: 403, title: 'You are suspended from this dialogue' },
  'dialogues.not-invited': { status: 403, title: 'Only those who are invited take part here' },
  'dialogues.not-from-here': {
    status: 403,
    title: 'Only residents of certain municipalities take part here',
  },
  'dialogues.round-not-found': { status: 404, title: 'The dialogue has no such round' },
  'dialogues.round-state': {
    status: 409,
    title: 'This cannot be done with the round as it is now',
  },
  'dialogues.changed-meanwhile': {
    status: 409,
    title: 'The dialogue was changed by somebody else',
  },
  'dialogues.imported': {
    status: 409,
    title: 'An imported dialogue is a record and cannot be changed',
  },
  'dialogues.code-not-valid': { status: 409, title: 'There is no such code for this dialogue' },
  'dialogues.code-used-up': { status: 409, title: 'The code has been used as often as it may be' },
  'dialogues.code-expired': { status: 409, title: 'The code is no longer valid' },
  'dialogues.code-revoked': { status: 409, title: 'The code has been revoked' },
  'dialogues.code-not-found': { status: 404, title: 'There is no such code' },
  'dialogues.no-codes-here': { status: 409, title: 'The dialogue is not for invited people' },
  'dialogues.too-many-codes': { status: 409, title: 'The dialogue has too many codes' },
  'dialogues.already-host': {
    status: 409,
    title: 'The organisation hosts the dialogue, or is asked',
  },
  'dialogues.too-many-hosts': { status: 409, title: 'The dialogue has too many hosts' },
  'dialogues.host-not-found': { status: 404, title: 'The organisation is neither host nor asked' },
  'dialogues.slug-taken': { status: 409, title: 'Another dialogue has this address' },
});
export type DialogueProblem = keyof typeof dialogueProblems;
