import { ChangeDetectionStrategy, Component, inject, signal, viewChild } from '@angular/core';
import { FEEDBACK_LIMITS, looksLikeAddress } from '@samrad/people/contract';
import { type FieldError, isLanguage } from '@samrad/platform/contract';
import {
  ErrorSummary,
  Field,
  FormErrors,
  I18n,
  Input,
  Note,
  ProblemNote,
  TranslatePipe,
} from '@samrad/platform/web';
import { requiredErrors } from '../../data/form-checks';
import { PeopleApi } from '../../data/people.api';

/** Says what is in the way; an address only for who wants an answer. */
@Component({
  selector: 'sr-feedback-form',
  imports: [ErrorSummary, Field, Input, Note, ProblemNote, TranslatePipe],
  changeDetection: ChangeDetectionStrategy.OnPush,
  templateUrl: './feedback-form.html',
})
export class FeedbackForm {
  private readonly api = inject(PeopleApi);
  private readonly i18n = inject(I18n);
  private readonly summary = viewChild(ErrorSummary);
  protected readonly limits = FEEDBACK_LIMITS;
  protected readonly errors = new FormErrors('people', {
    problem: 'feedback-problem',
    place: 'feedback-place',
    email: 'feedback-email',
  });
  protected readonly problem = signal('');
  protected readonly place = signal('');
  protected readonly email = signal('');
  protected readonly busy = signal(false);
  protected readonly sent = signal(false);

  protected async send(event: Event): Promise<void> {
    event.preventDefault();
    if (this.busy()) return;
    this.errors.set(this.faults());
    if (this.errors.list().length > 0) return this.summary()?.focus();
    this.busy.set(true);
    const shown = this.i18n.lang();
    try {
      await this.api.giveFeedback({
        problem: this.problem(),
        place: this.place(),
        email: this.email().trim(),
        language: isLanguage(shown) ? shown : 'sv',
      });
      this.sent.set(true);
    } catch (problem) {
      this.errors.take(problem);
      this.summary()?.focus();
    } finally {
      this.busy.set(false);
    }
  }

  private faults(): FieldError[] {
    const address = this.email().trim();
    const { most } = FEEDBACK_LIMITS.problem;
    return [
      ...requiredErrors({ problem: this.problem() }),
      ...(this.problem().trim().length > most
        ? [{ field: 'problem', code: 'too-long', params: { most } }]
        : []),
      ...(address && !looksLikeAddress(address) ? [{ field: 'email', code: 'email' }] : []),
    ];
  }
}
