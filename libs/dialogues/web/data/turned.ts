import {
  ACTS,
  dialogueState,
  nowOf,
  openActs,
  roundOperations,
  roundState,
  type DialogueDetail,
} from '@samrad/dialogues/contract';

/**
 * A dialogue at a later moment by the server's clock, as far as it can be known without asking:
 * what is over cannot be done any more; what may be done instead is the server's to say.
 */
export function turned(dialogue: DialogueDetail, now: Date): DialogueDetail {
  const { imported, answerDue, allowedOperations } = dialogue;
  const states = dialogue.rounds.map((round) => (imported ? 'closed' : roundState(round, now)));
  if (dialogue.rounds.every((round, i) => round.state === states[i])) return dialogue;
  const changes = allowedOperations.includes('change-rounds')
    ? roundOperations(dialogue.rounds, now)
    : [];
  const rounds = dialogue.rounds.map((round, i) => ({
    ...round,
    state: states[i] ?? round.state,
    allowedOperations: changes[i] ?? [],
  }));
  const shut = new Set<string>(ACTS);
  for (const act of openActs(rounds, imported, now)) shut.delete(act);
  return {
    ...dialogue,
    rounds,
    state: dialogueState(rounds, imported, now),
    now: nowOf(rounds, answerDue, imported, now),
    allowedOperations: allowedOperations.filter((operation) => !shut.has(operation)),
  };
}
