import { inject } from '@angular/core';
import type { ResolveFn } from '@angular/router';
import { Api } from '@samrad/platform/web';
import type { ResultsReport } from '@samrad/results/contract';

const at = (slug: unknown): string => `/dialogues/${encodeURIComponent(String(slug))}/results`;

/** The figures of the dialogue whose slug stands in the path. */
export const loadResults: ResolveFn<ResultsReport> = (route) =>
  inject(Api).get<ResultsReport>(at(route.params['slug']));

/** The same with what officials have besides. */
export const loadDeskResults: ResolveFn<ResultsReport> = (route) =>
  inject(Api).get<ResultsReport>(`${at(route.params['slug'])}/desk`);
