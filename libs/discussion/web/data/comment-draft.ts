import { STANCES, type Stance } from '@samrad/discussion/contract';

/** A half-written comment. */
export interface CommentDraft {
  readonly body: string;
  readonly stance: Stance;
}

/** Under which name it is kept: the thread's, or that of the comment that is answered. */
export function commentPlace(id: string): string {
  return `comment.${id}`;
}

export function isCommentDraft(found: unknown): found is CommentDraft {
  if (typeof found !== 'object' || found === null) return false;
  const { body, stance } = found as Record<string, unknown>;
  return typeof body === 'string' && STANCES.some((each) => each === stance);
}
