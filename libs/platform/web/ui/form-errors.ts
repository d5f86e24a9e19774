import { computed, inject, signal } from '@angular/core';
import { ProblemError } from '../http/problem';
import { ProblemTexts } from '../http/problem-texts';
import type { FieldMessage } from './error-summary';
import { type ChangedControl, onCorrection } from './on-correction';

/**
 * What is wrong in a form, from the form's own checks or from the server's answer, in words.
 * Made in an injection context: `errors = new FormErrors('proposals', { title: 'proposal-title' })`.
 */
export class FormErrors {
  private readonly texts = inject(ProblemTexts);
  private readonly messages = signal<Readonly<Record<string, string>>>({});
  private readonly refused = signal<unknown>(null);

  /** For the summary, in the order of the form's fields. */
  readonly list = computed<readonly FieldMessage[]>(() =>
    Object.entries(this.controls).flatMap(([field, id]) => {
      const message = this.messages()[field];
      return message ? [{ id, message }] : [];
    }),
  );

  /** A refusal that is about no field, for `<sr-problem-note>`. */
  readonly problem = computed(() => (this.list().length > 0 ? null : this.refused()));

  /** `controls`: the fields of the request and the ids of the controls that hold them. */
  constructor(
    private readonly subject: string,
    private readonly controls: Readonly<Record<string, string>>,
  ) {
    onCorrection((control) => this.correct(control));
  }

  /** What is wrong with one field; empty when nothing is. */
  of(field: string): string {
    return this.messages()[field] ?? '';
  }

  /** Codes found by the form itself, with the figures their sentences need. */
  set(errors: ProblemError['errors']): void {
    this.refused.set(null);
    this.messages.set(
      Object.fromEntries(
        errors.map((error) => [error.field, this.texts.ofField(error, this.subject)]),
      ),
    );
  }

  /** What the server refused. */
  take(problem: unknown): void {
    this.set(problem instanceof ProblemError ? problem.errors : []);
    this.refused.set(problem);
  }

  clear(): void {
    this.set([]);
  }

  /** What was wrong with a field is not said any longer once it is being put right. */
  private correct({ id, name }: ChangedControl): void {
    const field = Object.entries(this.controls).find(
      ([key, control]) => control === id || control === name || key === name,
    )?.[0];
    if (!field || !this.messages()[field]) return;
    const { [field]: _, ...others } = this.messages();
    this.refused.set(null);
    this.messages.set(others);
  }
}
