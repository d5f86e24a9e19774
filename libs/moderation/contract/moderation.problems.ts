import { defineProblems } from '@samrad/platform/contract';

export const moderationProblems = defineProblems({
  'moderation.own-comment': { status: 403, title: 'Somebody else decides about what you wrote' },
  'moderation.own-report': { status: 403, title: 'Somebody else decides about what you reported' },
  'moderation.own-suspension': { status: 403, title: 'Somebody else decides about you' },
  'moderation.same-person': { status: 403, title: 'A suspension needs a second person' },
  'moderation.post-not-found': { status: 404, title: 'There is no such post' },
  'moderation.case-not-found': { status: 404, title: 'There is no such case' },
  'moderation.participant-not-found': { status: 404, title: 'Nobody here has that name' },
  'moderation.suspension-not-found': { status: 404, title: 'There is no such suspension' },
  'moderation.already-hidden': { status: 409, title: 'The post is hidden already' },
  'moderation.not-hidden': { status: 409, title: 'The post is not hidden' },
  'moderation.gone': { status: 409, title: 'Its author has taken it back' },
  'moderation.claimed': { status: 409, title: 'Another moderator works on the case' },
  'moderation.decided': { status: 409, title: 'The case has been decided' },
  'moderation.undo-too-late': { status: 409, title: 'The decision can no longer be undone' },
  'moderation.thread-state': { status: 409, title: 'The thread is in that state already' },
  'moderation.already-suspended': { status: 409, title: 'A suspension stands or is proposed' },
  'moderation.suspension-state': { status: 409, title: 'The suspension has been decided' },
  'moderation.too-many-reports': { status: 429, title: 'Too many reports, wait a while' },
});
export type ModerationProblem = keyof typeof moderationProblems;
