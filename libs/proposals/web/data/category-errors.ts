import { computed, inject, signal } from '@angular/core';
import { type FieldMessage, onCorrection, ProblemTexts } from '@samrad/platform/web';
import type { LineError } from './category-lines';

/** What is wrong with the lines of a page, by the controls that come and go with them. */
export class CategoryErrors {
  private readonly texts = inject(ProblemTexts);
  private readonly messages = signal<ReadonlyMap<string, string>>(new Map());

  /** For the summary. */
  readonly list = computed<readonly FieldMessage[]>(() =>
    [...this.messages()].map(([id, message]) => ({ id, message })),
  );

  constructor() {
    onCorrection(({ id }) => this.forget(id));
  }

  /** What is wrong with one control; empty when nothing is. */
  of(control: string): string {
    return this.messages().get(control) ?? '';
  }

  set(errors: readonly LineError[]): void {
    this.messages.set(
      new Map(errors.map((error) => [error.control, this.texts.ofField(error, 'proposals')])),
    );
  }

  /** Of a control that is being put right, or has gone. */
  forget(control: string): void {
    if (!this.messages().has(control)) return;
    this.messages.set(new Map([...this.messages()].filter(([id]) => id !== control)));
  }
}
