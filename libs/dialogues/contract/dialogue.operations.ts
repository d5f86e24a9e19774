import { hasRole, type Actor } from '@samrad/platform/contract';
import { ACTS, type Act } from './round.acts';

/** What the server may allow on a dialogue: the acts of its open rounds, and what its staff do. */
export const DIALOGUE_OPERATIONS = [
  ...ACTS,
  'change-dialogue',
  'change-rounds',
  'moderate',
  'export-all',
  'make-codes',
  'invite-hosts',
] as const;
export type DialogueOperation = (typeof DIALOGUE_OPERATIONS)[number];

interface Asked {
  /** The owner first. */
  readonly hostIds: readonly string[];
  readonly openActs: readonly Act[];
  readonly frozen: boolean;
  /** Whether one is let in by a code. */
  readonly byCode: boolean;
}

/** Acts need a session, never a role; the rest needs a role in the organisation that hosts. */
export function allowedOperations(
  actor: Actor,
  { hostIds, openActs, frozen, byCode }: Asked,
): DialogueOperation[] {
  const allowed: DialogueOperation[] = actor.kind === 'anonymous' ? [] : [...openActs];
  if (!frozen && hasRole(actor, hostIds, 'official')) allowed.push('change-dialogue');
  if (!frozen && hasRole(actor, hostIds, 'moderator', 'official')) allowed.push('change-rounds');
  if (hasRole(actor, hostIds, 'moderator')) allowed.push('moderate');
  if (hasRole(actor, hostIds, 'official')) allowed.push('export-all');
  if (byCode && !frozen && hasRole(actor, hostIds, 'official')) allowed.push('make-codes');
  if (!frozen && hasRole(actor, hostIds.slice(0, 1), 'official')) allowed.push('invite-hosts');
  return allowed;
}
