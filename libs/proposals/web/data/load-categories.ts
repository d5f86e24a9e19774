import { inject } from '@angular/core';
import type { ResolveFn } from '@angular/router';
import { ProblemError } from '@samrad/platform/web';
import type { CategoryList } from '@samrad/proposals/contract';
import { ProposalsApi } from './proposals.api';

/** @throws ProblemError platform.forbidden to who may not change them */
export const loadCategories: ResolveFn<CategoryList> = async ({ params }) => {
  const list = await inject(ProposalsApi).categories(String(params['slug']));
  if (!list.allowedOperations.includes('change-categories')) {
    throw new ProblemError('platform.forbidden', 403);
  }
  return list;
};
