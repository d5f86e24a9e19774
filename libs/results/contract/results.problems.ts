import { defineProblems } from '@samrad/platform/contract';

export const resultsProblems = defineProblems({
  'results.export-not-found': { status: 404, title: 'There is no such file to export' },
  'results.too-many-exports': { status: 429, title: 'Many are exporting, try again in a minute' },
});
export type ResultsProblem = keyof typeof resultsProblems;
