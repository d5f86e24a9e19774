import type { Provider } from '@angular/core';
import { COMMENT_ACTIONS, type CommentActions } from '@samrad/discussion/web';
import { ACT_KINDS, numberOfRule } from '@samrad/moderation/contract';
import { moderationTexts } from './moderation.texts';

const actions: CommentActions = {
  texts: moderationTexts,
  ruleKey: (rule) => `moderation.rule.${rule}`,
  ruleAnchor: (rule) => {
    const number = numberOfRule(rule);
    return number === null ? null : `rule-${number}`;
  },
  operations: ACT_KINDS,
  load: () => import('./components/act-buttons/act-buttons').then((m) => m.ActButtons),
};

/** Gives every thread of the app the words of the rules and the moderators' buttons. */
export function provideCommentActions(): Provider {
  return { provide: COMMENT_ACTIONS, useValue: actions };
}
