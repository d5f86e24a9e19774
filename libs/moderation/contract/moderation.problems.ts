import { defineProblems } from '@samrad/platform/contract';

export const moderationProblems = defineProblems({
  'moderation.own-comment': { status: 403, title: 'Somebody else decides about your own comment' },
  'moderation.already-hidden': { status: 409, title: 'The comment is hidden already' },
  'moderation.not-hidden': { status: 409, title: 'The comment is not hidden' },
});
export type ModerationProblem = keyof typeof moderationProblems;
