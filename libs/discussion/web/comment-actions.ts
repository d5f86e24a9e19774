import { InjectionToken, type Type } from '@angular/core';
import type { Comment } from '@samrad/discussion/contract';
import type { TextSet } from '@samrad/platform/web';

/** Inputs of the component that stands among a comment's buttons. */
export interface CommentActionsInputs {
  readonly comment: Comment;
  /** Called with the comment as the server answered it. */
  readonly changed: (comment: Comment) => void;
}

/** What a subject above the discussion adds to comments: words for its rules, and its buttons. */
export interface CommentActions {
  readonly texts: TextSet;
  /** Key of the sentence for a rule's code. */
  ruleKey(rule: string): string;
  /** The place on the page about conduct; null for a ground in law. */
  ruleAnchor(rule: string): string | null;
  /** Operations that its component offers; it is fetched when one of them is allowed. */
  readonly operations: readonly string[];
  load(): Promise<Type<unknown>>;
}

/** Provided by moderation, once, for the whole app. */
export const COMMENT_ACTIONS = new InjectionToken<CommentActions | null>('COMMENT_ACTIONS', {
  providedIn: 'root',
  factory: () => null,
});
