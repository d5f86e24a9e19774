import {
  ChangeDetectionStrategy,
  Component,
  inject,
  input,
  signal,
  viewChild,
} from '@angular/core';
import { Router, RouterLink } from '@angular/router';
import {
  ErrorSummary,
  FormErrors,
  Gable,
  I18n,
  PageHead,
  ProblemNote,
  Toaster,
  TranslatePipe,
} from '@samrad/platform/web';
import { PasswordField } from '../../components/password-field/password-field';
import { newPasswordErrors } from '../../data/form-checks';
import { PeopleApi } from '../../data/people.api';
import { Session } from '../../data/session';

/** Where the mailed link leads: a new password, after which one signs in with it. */
@Component({
  selector: 'sr-new-password-page',
  imports: [ErrorSummary, Gable, PasswordField, ProblemNote, RouterLink, TranslatePipe],
  changeDetection: ChangeDetectionStrategy.OnPush,
  template: `<div class="stack measure">
    <h1>{{ 'people.new-password' | t }}</h1>
    <p class="lead">{{ 'people.new-password.lead' | t }}</p>
    <sr-gable [label]="'people.new-password' | t">
      <form class="stack" novalidate (submit)="send($event)">
        <sr-error-summary [errors]="errors.list()" />
        <sr-problem-note [problem]="errors.problem()" />
        <sr-password-field
          controlId="new-password"
          [label]="'people.password.new' | t"
          [hint]="'people.password.hint' | t"
          [error]="errors.of('password')"
          [fresh]="true"
          [(value)]="password"
        />
        <p>
          <button type="submit" class="btn act" [attr.aria-disabled]="busy() ? 'true' : null">
            {{ 'people.new-password.save' | t }}
          </button>
        </p>
      </form>
    </sr-gable>
    <p>
      <a [routerLink]="i18n.link('reset-password')">{{ 'people.new-password.ask' | t }}</a>
    </p>
  </div>`,
})
export class NewPasswordPage {
  private readonly api = inject(PeopleApi);
  private readonly router = inject(Router);
  private readonly session = inject(Session);
  private readonly toaster = inject(Toaster);
  private readonly summary = viewChild.required(ErrorSummary);
  protected readonly i18n = inject(I18n);
  protected readonly errors = new FormErrors('people', { password: 'new-password' });
  protected readonly password = signal('');
  protected readonly busy = signal(false);

  readonly token = input.required<string>();

  constructor() {
    inject(PageHead).set(() => ({ title: this.i18n.t('people.new-password') }));
  }

  protected async send(event: Event): Promise<void> {
    event.preventDefault();
    if (this.busy()) return;
    const password = this.password();
    this.errors.set(newPasswordErrors({ password }));
    if (this.errors.list().length > 0) return this.summary().focus();
    this.busy.set(true);
    try {
      await this.api.resetPassword({ token: this.token(), password });
      await this.session.reload();
      this.toaster.show(this.i18n.t('people.new-password.saved'));
      await this.router.navigateByUrl(this.i18n.link('sign-in'));
    } catch (problem) {
      this.errors.take(problem);
      this.summary().focus();
    } finally {
      this.busy.set(false);
    }
  }
}
