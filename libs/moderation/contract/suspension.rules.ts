import { SUSPENSION_LIMITS } from './moderation.limits';
import type { ModerationProblem } from './moderation.problems';

export const SUSPENSION_STATES = ['proposed', 'confirmed', 'declined', 'lifted'] as const;
export type SuspensionState = (typeof SUSPENSION_STATES)[number];

const DAY = 86_400_000;

/** What decides about a suspension, of the one who would act. */
export interface SuspensionFacts {
  readonly state: SuspensionState;
  /** The one who would act is the one it is about. */
  readonly isAboutMe: boolean;
  readonly isProposedByMe: boolean;
  readonly isOver: boolean;
}

/** Its end lies at least a day and at most half a year away. */
export function isLengthAllowed(until: Date, now: Date): boolean {
  const days = (until.getTime() - now.getTime()) / DAY;
  const { least, most } = SUSPENSION_LIMITS.days;
  // A minute for what is typed and sent.
  return days >= least - 1 / 1_440 && days <= most;
}

/** Another one than the one who proposed it. */
export function canConfirm(facts: SuspensionFacts): true | ModerationProblem {
  if (facts.isAboutMe) return 'moderation.own-suspension';
  if (facts.isProposedByMe) return 'moderation.same-person';
  return facts.state === 'proposed' && !facts.isOver ? true : 'moderation.suspension-state';
}

export const canDecline = canConfirm;

/** Whoever may suspend may lift, but not their own. */
export function canLift(facts: SuspensionFacts): true | ModerationProblem {
  if (facts.isAboutMe) return 'moderation.own-suspension';
  return facts.state === 'confirmed' && !facts.isOver ? true : 'moderation.suspension-state';
}

export const SUSPENSION_OPERATIONS = ['confirm', 'decline', 'lift'] as const;
export type SuspensionOperation = (typeof SUSPENSION_OPERATIONS)[number];

export function operationsOnSuspension(facts: SuspensionFacts): SuspensionOperation[] {
  return [
    ...(canConfirm(facts) === true ? (['confirm', 'decline'] as const) : []),
    ...(canLift(facts) === true ? (['lift'] as const) : []),
  ];
}
