import type { Provider } from '@angular/core';
import { COMMENT_ACTIONS, type CommentActions } from '@samrad/discussion/web';
import { DIRECT_ACTS, THREAD_ACTS } from '@samrad/moderation/contract';
import { ruleWords } from './rule-words';

const actions: CommentActions = {
  ...ruleWords,
  operations: ['report', ...DIRECT_ACTS],
  threadOperations: THREAD_ACTS.map((act) => `thread-${act}`),
  load: () => import('./components/act-buttons/act-buttons').then((m) => m.ActButtons),
  loadForThreads: () => import('./components/thread-tools/thread-tools').then((m) => m.ThreadTools),
};

/** Gives everything that people write the words of the rules, and reporting's and moderation's buttons. */
export function provideCommentActions(): Provider {
  return { provide: COMMENT_ACTIONS, useValue: actions };
}
