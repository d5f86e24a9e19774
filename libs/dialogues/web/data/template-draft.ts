import { DIALOGUE_TEMPLATES, type TemplateName } from '@samrad/dialogues/contract';
import type { DialogueDraft } from './dialogue-draft';
import { toLocal } from './local-time';

const DAY = 86_400_000;

/**
 * The draft filled in from a template: the first round opens tomorrow morning, the others follow.
 * What was written stays; the lead is set only where there is none.
 */
export function fromTemplate(
  draft: DialogueDraft,
  name: TemplateName,
  { lead, now }: { readonly lead: string; readonly now: Date },
): DialogueDraft {
  const { level, supportVisibility, rounds, answerAfter } = DIALOGUE_TEMPLATES[name];
  const dayAfter = (days: number): string =>
    toLocal(new Date(now.getTime() + days * DAY)).slice(0, 10);
  let begins = 1;
  const timed = rounds.map(({ kind, days }) => {
    const round = {
      kind,
      opens: `${dayAfter(begins)}T08:00`,
      closes: `${dayAfter(begins + days - 1)}T23:59`,
    };
    begins += days;
    return round;
  });
  const text = draft.text.lead.trim() === '' ? { ...draft.text, lead } : draft.text;
  const answerDay = dayAfter(begins - 1 + answerAfter);
  return { ...draft, level, supportVisibility, rounds: timed, answerDay, text };
}
