import { Injectable } from '@nestjs/common';
import type { ThreadState } from '@samrad/discussion/contract';
import type { Actor } from '@samrad/platform/contract';

/** What a rule about a comment, a proposal or a statement may look at. */
export interface PostFacts {
  /** The organisations that host the dialogue, its owner first. */
  readonly hostIds: readonly string[];
  readonly isMine: boolean;
  readonly isHidden: boolean;
  /** The one who asks has reported it. */
  readonly isReported: boolean;
}

/** A pure rule: the operations it allows this actor on such a post. */
export type OperationsOn = (actor: Actor, post: PostFacts) => readonly string[];

/** What a rule about a thread may look at. */
export interface ThreadFacts {
  readonly hostIds: readonly string[];
  /** The one who asks is or was an author of what is talked about. */
  readonly isMine: boolean;
  readonly state: ThreadState;
}

export type OperationsOnThread = (actor: Actor, thread: ThreadFacts) => readonly string[];

/** Moderation says here what can be done with what others wrote, such as hiding it. */
@Injectable()
export class PostOperations {
  private readonly rules: OperationsOn[] = [];
  private readonly threadRules: OperationsOnThread[] = [];

  add(rule: OperationsOn): void {
    this.rules.push(rule);
  }

  addForThreads(rule: OperationsOnThread): void {
    this.threadRules.push(rule);
  }

  on(actor: Actor, post: PostFacts): string[] {
    return this.rules.flatMap((rule) => rule(actor, post));
  }

  onThread(actor: Actor, thread: ThreadFacts): string[] {
    return this.threadRules.flatMap((rule) => rule(actor, thread));
  }
}
