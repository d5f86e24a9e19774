import type { ChangeDialogueRequest, DialogueDetail } from '@samrad/dialogues/contract';
import { toRequest, type DialogueDraft, type TextDraft } from './dialogue-draft';
import { toLocal } from './local-time';

/** A dialogue as it is read for changing: every language in full. */
export interface Changed {
  /** In the original language. */
  readonly original: DialogueDetail;
  readonly translations: readonly DialogueDetail[];
}

function textOf(detail: DialogueDetail): TextDraft {
  const { question, lead, background, can, cannot, decidedBy } = detail;
  return { question, lead, background, can: [...can], cannot: [...cannot], decidedBy };
}

/** How many rounds have begun, and so stand. */
export function begunRounds({ rounds }: DialogueDetail): number {
  return rounds.filter(({ state }) => state !== 'coming').length;
}

export function toDraft({ original, translations }: Changed): DialogueDraft {
  const { organisation, language, level, supportVisibility, admission, municipalities } = original;
  return {
    ...{ organisation: organisation.slug, language, level, supportVisibility, admission },
    municipalities,
    text: textOf(original),
    rounds: original.rounds.map(({ kind, opensAt, closesAt }) => ({
      kind,
      opens: toLocal(new Date(opensAt)),
      closes: toLocal(new Date(closesAt)),
    })),
    answerDay: original.answerDue ? toLocal(new Date(original.answerDue)).slice(0, 10) : '',
    translations: translations.map((one) => ({ language: one.language, text: textOf(one) })),
  };
}

/** Times that the form shows as before are sent as before: it shows minutes, the clock has more. */
export function toChange(draft: DialogueDraft, { original }: Changed): ChangeDialogueRequest {
  const { organisation: _, language: __, ...request } = toRequest(draft);
  const kept = (was: string | undefined, shown: string, now: string): string =>
    was !== undefined && toLocal(new Date(was)) === shown ? was : now;
  const rounds = request.rounds.map((round, i) => {
    const [was, shown] = [original.rounds[i], draft.rounds[i]];
    return {
      ...round,
      opensAt: kept(was?.opensAt, shown?.opens ?? '', round.opensAt),
      closesAt: kept(was?.closesAt, shown?.closes ?? '', round.closesAt),
    };
  });
  const due = original.answerDue;
  const sameDay = due !== null && toLocal(new Date(due)).startsWith(draft.answerDay);
  const answerDue = sameDay ? due : request.answerDue;
  return { ...request, rounds, answerDue, version: original.version };
}
