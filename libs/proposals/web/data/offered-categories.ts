import { effect, inject, signal, untracked, type Signal } from '@angular/core';
import { ProblemError } from '@samrad/platform/web';
import type { ProposalCategory } from '@samrad/proposals/contract';
import { ProposalsApi } from './proposals.api';

interface Asked {
  readonly slug: Signal<string>;
  /** Whether a form is there that offers them. */
  readonly wanted: Signal<boolean>;
  /** What was refused the last time: a category may have gone meanwhile, then they are read anew. */
  readonly problem: Signal<unknown>;
}

/** What a dialogue sorts its proposals by; null until they have come. Without them one can write as well. */
export function offeredCategories({
  slug,
  wanted,
  problem,
}: Asked): Signal<readonly ProposalCategory[] | null> {
  const api = inject(ProposalsApi);
  const offered = signal<readonly ProposalCategory[] | null>(null);
  const load = async (from: string): Promise<void> => {
    const list = await api.categories(from).catch(() => null);
    if (list !== null) offered.set(list.items);
  };
  effect(() => {
    const from = slug();
    if (wanted()) untracked(() => void load(from));
  });
  effect(() => {
    if (isAboutCategories(problem())) untracked(() => void load(slug()));
  });
  return offered.asReadonly();
}

function isAboutCategories(problem: unknown): boolean {
  return problem instanceof ProblemError && problem.errors.some((e) => e.field === 'categories');
}
