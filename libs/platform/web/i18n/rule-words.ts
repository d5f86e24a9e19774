import { InjectionToken } from '@angular/core';
import type { TextSet } from './texts';

/** How rules and grounds in law are called: moderation's words, fetched where somebody is to read them. */
export interface RuleWords {
  readonly texts: TextSet;
  /** Key of the sentence for a rule's code. */
  ruleKey(rule: string): string;
  /** The place on the page about conduct; null for a ground in law. */
  ruleAnchor(rule: string): string | null;
}

/** Provided once, for the whole app. */
export const RULE_WORDS = new InjectionToken<(() => Promise<RuleWords>) | null>('RULE_WORDS', {
  providedIn: 'root',
  factory: () => null,
});
