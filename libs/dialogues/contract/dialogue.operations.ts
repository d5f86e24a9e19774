import { hasRole, type Actor } from '@samrad/platform/contract';
import { ACTS, type Act } from './round.acts';

/** What the server may allow on a dialogue: the acts of its open rounds, and what its staff do. */
export const DIALOGUE_OPERATIONS = [...ACTS, 'change-dialogue', 'moderate', 'export-all'] as const;
export type DialogueOperation = (typeof DIALOGUE_OPERATIONS)[number];

interface Asked {
  readonly hostIds: readonly string[];
  readonly openActs: readonly Act[];
  readonly frozen: boolean;
}

/** Acts need a session, never a role; the rest needs a role in the organisation that hosts. */
export function allowedOperations(
  actor: Actor,
  { hostIds, openActs, frozen }: Asked,
): DialogueOperation[] {
  const allowed: DialogueOperation[] = actor.kind === 'anonymous' ? [] : [...openActs];
  if (!frozen && hasRole(actor, hostIds, 'official')) allowed.push('change-dialogue');
  if (hasRole(actor, hostIds, 'moderator')) allowed.push('moderate');
  if (hasRole(actor, hostIds, 'official')) allowed.push('export-all');
  return allowed;
}
