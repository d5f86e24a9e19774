import { DIALOGUE_LIMITS, type DialogueTextRequest } from '@samrad/dialogues/contract';

/** The topic as the question; the first paragraph of the description as the lead, where it is one. */
export function polisDialogueText(topic: string, description: string): DialogueTextRequest {
  const [first = '', ...rest] = description.split(/\n\s*\n/);
  const hasLead = first.length <= DIALOGUE_LIMITS.lead.most;
  return {
    question: cut(topic, DIALOGUE_LIMITS.question.most),
    lead: hasLead ? first : '',
    background: cut(hasLead ? rest.join('\n\n') : description, DIALOGUE_LIMITS.background.most),
    can: [],
    cannot: [],
    decidedBy: '',
  };
}

/** By characters as PostgreSQL counts them, never through the middle of one. */
export function cut(text: string, most: number): string {
  const characters = Array.from(text);
  return characters.length <= most ? text : `${characters.slice(0, most - 1).join('')}…`;
}
