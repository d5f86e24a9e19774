import { inject } from '@angular/core';
import type { ResolveFn } from '@angular/router';
import type { DialogueDetail } from '@samrad/dialogues/contract';
import { DialoguesApi } from '@samrad/dialogues/web';
import type { NextStatement, StatementPage } from '@samrad/opinions/contract';
import { OpinionsApi } from './opinions.api';

/** What the page of statements begins with. */
export interface OpenedStatements {
  readonly dialogue: DialogueDetail;
  readonly page: StatementPage;
  readonly next: NextStatement;
}

export const loadStatements: ResolveFn<OpenedStatements> = async (route) => {
  const api = inject(OpinionsApi);
  const dialogues = inject(DialoguesApi);
  const slug = String(route.params['slug']);
  const [dialogue, page, next] = await Promise.all([
    dialogues.detail(slug),
    api.page(slug),
    api.next(slug),
  ]);
  return { dialogue, page, next };
};
