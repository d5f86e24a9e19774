import type { Level, SupportVisibility } from './levels';
import type { RoundKind } from './round.acts';

/** A common form of consultation: where an official begins, and changes what does not fit. */
export interface DialogueTemplate {
  readonly level: Level;
  readonly supportVisibility: SupportVisibility;
  /** One after the other, each so many days long. */
  readonly rounds: readonly { readonly kind: RoundKind; readonly days: number }[];
  /** Days from the end of the last round until the answer is due. */
  readonly answerAfter: number;
}

/** By the names their texts have: `dialogues.template.<name>` and `dialogues.template.<name>.lead`. */
export const DIALOGUE_TEMPLATES = {
  'citizen-proposals': {
    level: 'dialogue',
    supportVisibility: 'public',
    rounds: [
      { kind: 'proposals', days: 42 },
      { kind: 'discussion', days: 14 },
    ],
    answerAfter: 60,
  },
  plan: {
    level: 'consult',
    supportVisibility: 'public',
    rounds: [{ kind: 'proposals', days: 60 }],
    answerAfter: 90,
  },
  opinions: {
    level: 'consult',
    supportVisibility: 'secret',
    rounds: [{ kind: 'opinion', days: 21 }],
    answerAfter: 30,
  },
  budget: {
    level: 'involve',
    supportVisibility: 'secret',
    rounds: [
      { kind: 'proposals', days: 28 },
      { kind: 'support', days: 21 },
    ],
    answerAfter: 45,
  },
  quick: {
    level: 'consult',
    supportVisibility: 'secret',
    rounds: [{ kind: 'opinion', days: 7 }],
    answerAfter: 14,
  },
} as const satisfies Readonly<Record<string, DialogueTemplate>>;

export type TemplateName = keyof typeof DIALOGUE_TEMPLATES;
export const TEMPLATE_NAMES = Object.keys(DIALOGUE_TEMPLATES) as TemplateName[];
