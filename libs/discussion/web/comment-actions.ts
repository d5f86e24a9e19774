import { InjectionToken, type Type } from '@angular/core';
import type { PostKind, ThreadState } from '@samrad/discussion/contract';
import type { RuleWords } from '@samrad/platform/web';

/** A comment, proposal or statement, as far as acting on it goes. */
export interface ActedPost {
  readonly kind: PostKind;
  readonly id: string;
  /** The name in the dialogue of the one who wrote it; null when it is not shown. */
  readonly author: string | null;
  readonly allowedOperations: readonly string[];
}

/** Inputs of the component that stands among a post's buttons. */
export interface PostActionsInputs {
  readonly post: ActedPost;
  /** Called when something was done: how the post stands now is the server's to say. */
  readonly changed: () => void;
}

/** Inputs of the component that stands over a thread. */
export interface ThreadActionsInputs {
  readonly thread: ThreadState;
  readonly allowedOperations: readonly string[];
  readonly changed: () => void;
}

/** What moderation adds to what others wrote: words for its rules, and its buttons. */
export interface CommentActions extends RuleWords {
  /** Operations that its components offer; they are fetched when one of them is allowed. */
  readonly operations: readonly string[];
  readonly threadOperations: readonly string[];
  load(): Promise<Type<unknown>>;
  loadForThreads(): Promise<Type<unknown>>;
}

/** Provided by moderation, once, for the whole app. */
export const COMMENT_ACTIONS = new InjectionToken<CommentActions | null>('COMMENT_ACTIONS', {
  providedIn: 'root',
  factory: () => null,
});
