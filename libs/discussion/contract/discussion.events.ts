import type { ProblemDocument } from '@samrad/platform/contract';
import type { Comment, PublicComment, SubmitCommentRequest, ThreadCounts } from './comment.wire';

/** Kinds of register entries whose subject is a comment. */
export const COMMENT_EVENTS = ['comment-submitted', 'comment-hidden', 'comment-restored'] as const;
export type CommentEvent = (typeof COMMENT_EVENTS)[number];

/** The state of such an event: the comment as it is now, and the counts of its thread. */
export interface LiveComment {
  readonly comment: PublicComment;
  readonly counts: ThreadCounts;
}

/** `comment.submit`: the same write as POST, with its idempotency key in the message. */
export interface SubmitCommentMessage extends SubmitCommentRequest {
  readonly key: string;
  readonly threadId: string;
}

export type SubmitCommentAnswer =
  | { readonly ok: true; readonly comment: Comment }
  | { readonly ok: false; readonly problem: ProblemDocument };

export interface DiscussionClientToServer {
  'comment.submit': (
    message: SubmitCommentMessage,
    ack: (answer: SubmitCommentAnswer) => void,
  ) => void;
}

export function isCommentEvent(kind: string): kind is CommentEvent {
  return (COMMENT_EVENTS as readonly string[]).includes(kind);
}
