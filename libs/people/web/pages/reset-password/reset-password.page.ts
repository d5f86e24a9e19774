import { ChangeDetectionStrategy, Component, inject, signal, viewChild } from '@angular/core';
import {
  ErrorSummary,
  Field,
  FormErrors,
  Gable,
  I18n,
  Input,
  PageHead,
  ProblemNote,
  RichText,
  TextTag,
  TranslatePipe,
} from '@samrad/platform/web';
import { MailSent } from '../../components/mail-sent/mail-sent';
import { requiredErrors } from '../../data/form-checks';
import { PeopleApi } from '../../data/people.api';

/** Asks for a mail with a link to choose a new password. */
@Component({
  selector: 'sr-reset-password-page',
  imports: [
    ErrorSummary,
    Field,
    Gable,
    Input,
    MailSent,
    ProblemNote,
    RichText,
    TextTag,
    TranslatePipe,
  ],
  changeDetection: ChangeDetectionStrategy.OnPush,
  templateUrl: './reset-password.page.html',
})
export class ResetPasswordPage {
  private readonly api = inject(PeopleApi);
  private readonly summary = viewChild(ErrorSummary);
  protected readonly errors = new FormErrors('people', { email: 'reset-email' });
  protected readonly email = signal('');
  protected readonly busy = signal(false);
  protected readonly sent = signal(false);

  constructor() {
    const i18n = inject(I18n);
    inject(PageHead).set(() => ({ title: i18n.t('people.reset') }));
  }

  protected async send(event: Event): Promise<void> {
    event.preventDefault();
    if (this.busy()) return;
    this.errors.set(requiredErrors({ email: this.email() }));
    if (this.errors.list().length > 0) return this.summary()?.focus();
    this.busy.set(true);
    try {
      await this.api.requestReset(this.email());
      this.sent.set(true);
    } catch (problem) {
      this.errors.take(problem);
      this.summary()?.focus();
    } finally {
      this.busy.set(false);
    }
  }
}
