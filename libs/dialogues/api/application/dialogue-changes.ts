import type { ChangeDialogueRequest, DialogueTextRequest } from '@samrad/dialogues/contract';
import type { DialogueText } from '../persistence/dialogue-text.entity';
import type { Dialogue } from '../persistence/dialogue.entity';
import type { Round } from '../persistence/round.entity';

export interface DialogueAsWritten {
  readonly dialogue: Dialogue;
  readonly texts: readonly DialogueText[];
  readonly rounds: readonly Round[];
  readonly municipalities: readonly string[];
}

const TEXT_FIELDS = ['question', 'lead', 'background', 'can', 'cannot', 'decidedBy'] as const;

/** Names of what a request changes: `level`, `rounds`, `answerDue`, `sv.question`, `fi`. */
export function changesBetween(before: DialogueAsWritten, after: ChangeDialogueRequest): string[] {
  const { dialogue } = before;
  const changed: string[] = [];
  if (dialogue.level !== after.level) changed.push('level');
  if (dialogue.supportVisibility !== after.supportVisibility) changed.push('supportVisibility');
  if (dialogue.admission !== after.admission) changed.push('admission');
  if (codesKey(before.municipalities) !== codesKey(after.municipalities))
    changed.push('municipalities');
  if (dialogue.answerDue?.getTime() !== new Date(after.answerDue).getTime())
    changed.push('answerDue');
  if (roundsKey(before.rounds) !== roundsKey(after.rounds)) changed.push('rounds');
  return [...changed, ...textChanges(before, after)];
}

function textChanges(before: DialogueAsWritten, after: ChangeDialogueRequest): string[] {
  const old = new Map<string, DialogueTextRequest>(
    before.texts.map((text) => [text.language, text]),
  );
  const now = new Map<string, DialogueTextRequest>([
    [before.dialogue.language, after.text],
    ...after.translations.map((text) => [text.language, text] as const),
  ]);
  return [...new Set([...old.keys(), ...now.keys()])].flatMap((language) => {
    const from = old.get(language);
    const to = now.get(language);
    // A translation that came or went is named as a whole.
    if (!from || !to) return [language];
    return TEXT_FIELDS.filter(
      (field) => JSON.stringify(from[field]) !== JSON.stringify(to[field]),
    ).map((field) => `${language}.${field}`);
  });
}

function codesKey(codes: readonly string[]): string {
  return codes.toSorted().join();
}

function roundsKey(
  rounds: readonly { kind: string; opensAt: Date | string; closesAt: Date | string }[],
): string {
  return JSON.stringify(
    rounds.map(({ kind, opensAt, closesAt }) => [kind, +new Date(opensAt), +new Date(closesAt)]),
  );
}
