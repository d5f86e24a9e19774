import {
  admissionErrors,
  scheduleErrors,
  textErrors,
  languageErrors,
  type Admission,
  type CreateDialogueRequest,
  type DialogueTextRequest,
  type Level,
  type RoundKind,
  type SupportVisibility,
} from '@samrad/dialogues/contract';
import type { FieldError } from '@samrad/platform/contract';
import { toInstant } from './local-time';

/** A text while it is written; blank lines may stand in its lists. */
export type TextDraft = DialogueTextRequest;

export interface TranslationDraft {
  readonly language: string;
  readonly text: TextDraft;
}

/** A round while it is written; times as clocks in Sweden show them, empty until filled in. */
export interface RoundDraft {
  readonly kind: RoundKind;
  readonly opens: string;
  readonly closes: string;
}

export interface DialogueDraft {
  readonly organisation: string;
  readonly language: string;
  readonly text: TextDraft;
  readonly level: Level | null;
  readonly supportVisibility: SupportVisibility;
  readonly admission: Admission;
  readonly municipalities: readonly string[];
  readonly rounds: readonly RoundDraft[];
  /** A day; the answer is due before it ends. */
  readonly answerDay: string;
  readonly translations: readonly TranslationDraft[];
}

export const EMPTY_TEXT: TextDraft = {
  question: '',
  lead: '',
  background: '',
  can: [''],
  cannot: [''],
  decidedBy: '',
};

export const EMPTY_ROUND: RoundDraft = { kind: 'proposals', opens: '', closes: '' };

export function emptyDraft(organisation: string, language: string): DialogueDraft {
  return {
    organisation,
    language,
    text: EMPTY_TEXT,
    level: null,
    supportVisibility: 'public',
    admission: 'account',
    municipalities: [],
    rounds: [EMPTY_ROUND],
    answerDay: '',
    translations: [],
  };
}

/** The draft without lines that were left blank; each list keeps one to write in. */
export function tidied(draft: DialogueDraft): DialogueDraft {
  return {
    ...draft,
    text: withoutBlanks(draft.text),
    translations: draft.translations.map((one) => ({ ...one, text: withoutBlanks(one.text) })),
  };
}

function withoutBlanks(text: TextDraft): TextDraft {
  const filled = (items: readonly string[]): string[] => {
    const left = items.filter((item) => item.trim() !== '');
    return left.length > 0 ? left : [''];
  };
  return { ...text, can: filled(text.can), cannot: filled(text.cannot) };
}

/** What has to be mended before it can be sent, by the rules that the server keeps too. */
export function draftErrors(draft: DialogueDraft, now: Date, begun = 0): FieldError[] {
  return [
    ...textErrors(draft.text, 'text'),
    ...(draft.level === null ? [{ field: 'level', code: 'choice' }] : []),
    ...admissionErrors(draft),
    ...timeErrors(draft, now, begun),
    ...draft.translations.flatMap((one, i) => textErrors(one.text, `translations.${i}`)),
    ...languageErrors(draft.language, draft.translations),
  ];
}

function timeErrors(draft: DialogueDraft, now: Date, begun: number): FieldError[] {
  const missing = draft.rounds.flatMap((round, i) => [
    ...required(round.opens, `rounds.${i}.opensAt`),
    ...required(round.closes, `rounds.${i}.closesAt`),
  ]);
  missing.push(...required(endOf(draft.answerDay), 'answerDue'));
  return missing.length > 0 ? missing : scheduleErrors(scheduleOf(draft), now, begun);
}

function required(local: string, field: string): FieldError[] {
  return toInstant(local) === null ? [{ field, code: 'required' }] : [];
}

function endOf(day: string): string {
  return day === '' ? '' : `${day}T23:59`;
}

function scheduleOf({ rounds, answerDay }: DialogueDraft) {
  return {
    rounds: rounds.map(({ kind, opens, closes }) => ({
      kind,
      opensAt: toInstant(opens) ?? '',
      closesAt: toInstant(closes) ?? '',
    })),
    answerDue: toInstant(endOf(answerDay)) ?? '',
  };
}

/** The request of a draft that has no errors. */
export function toRequest(draft: DialogueDraft): CreateDialogueRequest {
  return {
    organisation: draft.organisation,
    language: draft.language,
    text: draft.text,
    level: draft.level ?? 'inform',
    supportVisibility: draft.supportVisibility,
    admission: draft.admission,
    municipalities: draft.admission === 'municipalities' ? [...draft.municipalities] : [],
    ...scheduleOf(draft),
    translations: draft.translations.map(({ language, text }) => ({ language, ...text })),
  };
}

/** Whether what was found on the device is a draft of this form: older versions kept other things. */
export function isDialogueDraft(found: unknown): found is DialogueDraft {
  if (typeof found !== 'object' || found === null) return false;
  const { text, rounds, translations, municipalities, admission, answerDay } = found as Partial<
    Record<keyof DialogueDraft, unknown>
  >;
  return (
    typeof text === 'object' &&
    text !== null &&
    [rounds, translations, municipalities].every(Array.isArray) &&
    typeof admission === 'string' &&
    typeof answerDay === 'string'
  );
}
