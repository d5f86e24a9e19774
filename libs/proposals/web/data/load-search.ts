import { inject } from '@angular/core';
import type { ResolveFn } from '@angular/router';
import {
  FOUND_KINDS,
  SEARCH_LIMITS,
  type FoundKind,
  type FoundPage,
} from '@samrad/proposals/contract';
import { ProposalsApi } from './proposals.api';

/** What the address asks for, and the answer: none without words, or the refusal. */
export interface Searched {
  readonly query: string;
  readonly kind: FoundKind | null;
  readonly page: FoundPage | null;
  readonly problem: unknown;
}

export const loadSearch: ResolveFn<Searched> = async ({ params, queryParams }) => {
  const api = inject(ProposalsApi);
  const slug = params['slug'] === undefined ? null : String(params['slug']);
  const query = String(queryParams['q'] ?? '')
    .trim()
    .slice(0, SEARCH_LIMITS.query.most);
  const kind = FOUND_KINDS.find((each) => each === queryParams['kind']) ?? null;
  const asked = { query, kind, page: null, problem: null };
  if (query.length < SEARCH_LIMITS.query.least) return asked;
  try {
    return { ...asked, page: await api.search({ slug, query, kind }) };
  } catch (problem) {
    return { ...asked, problem };
  }
};
