import type { ThreadState } from '@samrad/discussion/contract';
import { hasRole, type Actor, type PlatformProblem } from '@samrad/platform/contract';
import { THREAD_ACTS, type DirectAct, type ThreadAct } from './moderation.acts';
import type { ModerationProblem } from './moderation.problems';

export interface ActedOn {
  /** The organisations that host the dialogue, its owner first. */
  readonly hostIds: readonly string[];
  /** Whether the one who would act wrote it, now or ever. */
  readonly isMine: boolean;
  readonly isHidden: boolean;
  /** Whether the one who would act has reported it. */
  readonly isReported: boolean;
}

type Refusal =
  ModerationProblem | Extract<PlatformProblem, 'platform.forbidden' | 'platform.not-signed-in'>;

/** A moderator of the host may hide what others wrote and everybody sees. */
export function canHide(actor: Actor, post: ActedOn): true | Refusal {
  return canJudge(actor, post) ?? (post.isHidden ? 'moderation.already-hidden' : true);
}

/** A moderator of the host may bring back what others wrote and a moderator hid. */
export function canRestore(actor: Actor, post: ActedOn): true | Refusal {
  return canJudge(actor, post) ?? (post.isHidden ? true : 'moderation.not-hidden');
}

/** A moderator of the host may find that nothing has to be done. */
export function canDismiss(actor: Actor, post: ActedOn): true | Refusal {
  return canJudge(actor, post) ?? true;
}

/** Whoever is signed in may report what others wrote and everybody sees, also after the round. */
export function canReport(actor: Actor, post: ActedOn): true | Refusal {
  if (actor.kind === 'anonymous') return 'platform.not-signed-in';
  if (post.isMine) return 'moderation.own-comment';
  return post.isHidden ? 'moderation.already-hidden' : true;
}

export type PostOperation = DirectAct | 'report';

/** What the server allows on a post, for `allowedOperations`. */
export function operationsOn(actor: Actor, post: ActedOn): PostOperation[] {
  const mayReport = !post.isReported && actor.kind === 'account' && canReport(actor, post) === true;
  return [
    ...(mayReport ? (['report'] as const) : []),
    ...(canHide(actor, post) === true ? (['hide'] as const) : []),
    ...(canRestore(actor, post) === true ? (['restore'] as const) : []),
  ];
}

/** Nobody judges what they wrote or what they reported; null: nothing is in the way. */
export function canJudge(actor: Actor, post: Omit<ActedOn, 'isHidden'>): Refusal | null {
  if (actor.kind === 'anonymous') return 'platform.not-signed-in';
  if (!hasRole(actor, post.hostIds, 'moderator')) return 'platform.forbidden';
  if (post.isMine) return 'moderation.own-comment';
  return post.isReported ? 'moderation.own-report' : null;
}

/** What a rule about a thread looks at. */
export interface TendedThread {
  readonly hostIds: readonly string[];
  /** The one who would act is or was an author of what is talked about. */
  readonly isMine: boolean;
  readonly state: ThreadState;
}

/**
 * A moderator of the host may move a thread to another state, but not the talk about what they wrote
 * themselves; what has ended stays so.
 */
export function canTend(actor: Actor, act: ThreadAct, thread: TendedThread): true | Refusal {
  if (actor.kind === 'anonymous') return 'platform.not-signed-in';
  if (!hasRole(actor, thread.hostIds, 'moderator')) return 'platform.forbidden';
  if (thread.isMine) return 'moderation.own-comment';
  const { isEnded, isClosed, slow } = thread.state;
  const fits: Readonly<Record<ThreadAct, boolean>> = {
    slow: !isClosed && slow === null,
    unslow: slow !== null,
    close: !isClosed,
    open: isClosed,
  };
  return !isEnded && fits[act] ? true : 'moderation.thread-state';
}

/** What the server allows on a thread, for `allowedOperations`. */
export function operationsOnThread(actor: Actor, thread: TendedThread): ThreadOperation[] {
  return THREAD_ACTS.filter((act) => canTend(actor, act, thread) === true).map(
    (act) => `thread-${act}` as const,
  );
}

export type ThreadOperation = `thread-${ThreadAct}`;
