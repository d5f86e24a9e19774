import { COMMENT_LIMITS } from './discussion.limits';
import type { DiscussionProblem } from './discussion.problems';

export interface ReplyTarget {
  /** Depth of the comment that is replied to. */
  readonly depth: number;
  readonly isHidden: boolean;
}

/** Whether somebody may write under a comment; null target: a comment of its own. */
export function canReply(target: ReplyTarget | null): true | DiscussionProblem {
  if (target === null) return true;
  if (target.isHidden) return 'discussion.parent-hidden';
  if (target.depth >= COMMENT_LIMITS.depth) return 'discussion.too-deep';
  return true;
}

/**
 * Orders comments as the page has them: roots newest or oldest first, replies under their root in
 * the order of their path.
 */
export function comparePaths(
  order: 'new' | 'old',
  a: readonly number[],
  b: readonly number[],
): number {
  const roots = (a[0] ?? 0) - (b[0] ?? 0);
  if (roots !== 0) return order === 'new' ? -roots : roots;
  for (let i = 1; i < Math.min(a.length, b.length); i++) {
    const step = (a[i] ?? 0) - (b[i] ?? 0);
    if (step !== 0) return step;
  }
  return a.length - b.length;
}

/**
 * What is hidden under this rule is sealed: its text is shown to nobody, neither its author nor the
 * host. To have such material is a crime in itself.
 */
export const SEALED_RULE = 'child-abuse-material';
