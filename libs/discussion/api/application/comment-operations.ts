import { Injectable } from '@nestjs/common';
import type { Actor } from '@samrad/platform/contract';

/** What a rule about a comment may look at. */
export interface CommentFacts {
  /** The organisations that host the dialogue, its owner first. */
  readonly hostIds: readonly string[];
  readonly isMine: boolean;
  readonly isHidden: boolean;
}

/** A pure rule: the operations it allows this actor on such a comment. */
export type OperationsOn = (actor: Actor, comment: CommentFacts) => readonly string[];

/** Subjects above the discussion say here what can be done with a comment, such as hiding it. */
@Injectable()
export class CommentOperations {
  private readonly rules: OperationsOn[] = [];

  add(rule: OperationsOn): void {
    this.rules.push(rule);
  }

  on(actor: Actor, comment: CommentFacts): string[] {
    return this.rules.flatMap((rule) => rule(actor, comment));
  }
}
