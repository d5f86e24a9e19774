import { defineProblems } from '@samrad/platform/contract';

export const opinionsProblems = defineProblems({
  'opinions.statement-not-found': { status: 404, title: 'There is no such statement here' },
  'opinions.statement-hidden': { status: 409, title: 'A moderator has hidden the statement' },
  'opinions.already-stated': { status: 409, title: 'The same statement stands here already' },
  'opinions.too-many-statements': { status: 409, title: 'You have added as many as one may' },
});
export type OpinionsProblem = keyof typeof opinionsProblems;
