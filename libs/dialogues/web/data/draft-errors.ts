import { computed, inject, signal } from '@angular/core';
import {
  type ChangedControl,
  type FieldMessage,
  onCorrection,
  ProblemError,
  ProblemTexts,
} from '@samrad/platform/web';
import type { FieldError } from '@samrad/platform/contract';

/** The order of the form, so that the summary reads as the form does. */
const ORDER = [
  'organisation',
  'language',
  'text',
  'level',
  'supportVisibility',
  'admission',
  'municipalities',
  'rounds',
  'answerDue',
  'translations',
];

/** The id of the control that holds a field of the request: `text.can.2` is in `text-can-2`. */
export function controlOf(field: string): string {
  // An error about a whole list is shown at its first line.
  const path = /\.(can|cannot)$/.test(field) || field === 'rounds' ? `${field}.0` : field;
  return path.replaceAll('.', '-');
}

/**
 * What is wrong in the form of a dialogue. Lists make the names of its fields known only as it is
 * filled in, so messages are kept by field and worded without the numbers in it.
 */
export class DraftErrors {
  private readonly texts = inject(ProblemTexts);
  private readonly messages = signal<ReadonlyMap<string, string>>(new Map());
  private readonly refused = signal<unknown>(null);

  readonly list = computed<readonly FieldMessage[]>(() =>
    [...this.messages()].map(([id, message]) => ({ id, message })),
  );
  /** A refusal that is about no field. */
  readonly problem = computed(() => (this.messages().size > 0 ? null : this.refused()));

  constructor() {
    onCorrection((control) => this.correct(control));
  }

  /** What is wrong with one field; empty when nothing is. */
  of(field: string): string {
    return this.messages().get(controlOf(field)) ?? '';
  }

  set(errors: readonly FieldError[]): void {
    this.refused.set(null);
    const inOrder = errors.toSorted((a, b) => place(a) - place(b));
    this.messages.set(
      new Map(inOrder.map((error) => [controlOf(error.field), this.wordsOf(error)])),
    );
  }

  take(problem: unknown): void {
    this.set(problem instanceof ProblemError ? problem.errors : []);
    this.refused.set(problem);
  }

  /** What was wrong with a control is not said any longer once it is being put right. */
  private correct({ id, name }: ChangedControl): void {
    const [others, before] = [new Map(this.messages()), this.messages().size];
    for (const control of [id, name]) others.delete(control);
    if (others.size === before) return;
    this.refused.set(null);
    this.messages.set(others);
  }

  private wordsOf(error: FieldError): string {
    const field = error.field
      .replace(/\.\d+(?=\.|$)/g, '')
      .replace(/^translations\.(?!language)/, 'text.');
    return this.texts.ofField({ ...error, field }, 'dialogues');
  }
}

function place({ field }: FieldError): number {
  return ORDER.indexOf(field.split('.')[0] ?? '');
}
