import { numberOfRule } from '@samrad/moderation/contract';
import type { RuleWords } from '@samrad/platform/web';
import { moderationTexts } from './moderation.texts';

/** Moderation's words for its rules, for subjects below it. */
export const ruleWords: RuleWords = {
  texts: moderationTexts,
  ruleKey: (rule) => `moderation.rule.${rule}`,
  ruleAnchor: (rule) => {
    const number = numberOfRule(rule);
    return number === null ? null : `rule-${number}`;
  },
};
