import { hasRole, type Actor, type PlatformProblem } from '@samrad/platform/contract';
import type { ModerationProblem } from './moderation.problems';

export const ACT_KINDS = ['hide', 'restore'] as const;
export type ActKind = (typeof ACT_KINDS)[number];

export interface ActedOn {
  /** The organisations that host the dialogue, its owner first. */
  readonly hostIds: readonly string[];
  /** Whether the one who would act wrote it. */
  readonly isMine: boolean;
  readonly isHidden: boolean;
}

type Refusal =
  ModerationProblem | Extract<PlatformProblem, 'platform.forbidden' | 'platform.not-signed-in'>;

/** A moderator of the host may hide what others wrote and everybody sees. */
export function canHide(actor: Actor, comment: ActedOn): true | Refusal {
  return mayAct(actor, comment) ?? (comment.isHidden ? 'moderation.already-hidden' : true);
}

/** A moderator of the host may bring back what others wrote and a moderator hid. */
export function canRestore(actor: Actor, comment: ActedOn): true | Refusal {
  return mayAct(actor, comment) ?? (comment.isHidden ? true : 'moderation.not-hidden');
}

/** What the server allows on a comment, for `allowedOperations`. */
export function operationsOn(actor: Actor, comment: ActedOn): ActKind[] {
  if (canHide(actor, comment) === true) return ['hide'];
  return canRestore(actor, comment) === true ? ['restore'] : [];
}

function mayAct(actor: Actor, { hostIds, isMine }: ActedOn): Refusal | null {
  if (actor.kind === 'anonymous') return 'platform.not-signed-in';
  if (!hasRole(actor, hostIds, 'moderator')) return 'platform.forbidden';
  return isMine ? 'moderation.own-comment' : null;
}
