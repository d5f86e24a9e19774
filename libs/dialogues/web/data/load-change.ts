import { inject } from '@angular/core';
import type { ResolveFn } from '@angular/router';
import { ProblemError } from '@samrad/platform/web';
import type { Changed } from './change-draft';
import { DialoguesApi } from './dialogues.api';

/** Reads a dialogue in all its languages. */
export async function readForChange(api: DialoguesApi, slug: string): Promise<Changed> {
  const first = await api.detail(slug);
  const all = await Promise.all(first.languages.map((language) => api.detail(slug, language)));
  const [original, ...translations] = all;
  return { original: original ?? first, translations };
}

/** @throws ProblemError platform.forbidden to who may not change it */
export const loadChange: ResolveFn<Changed> = async (route) => {
  const changed = await readForChange(inject(DialoguesApi), String(route.params['slug']));
  if (!changed.original.allowedOperations.includes('change-dialogue')) {
    throw new ProblemError('platform.forbidden', 403);
  }
  return changed;
};
