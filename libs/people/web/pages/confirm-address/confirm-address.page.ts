import {
  ChangeDetectionStrategy,
  Component,
  inject,
  input,
  signal,
  viewChild,
} from '@angular/core';
import { RouterLink } from '@angular/router';
import {
  ErrorSummary,
  FormErrors,
  Gable,
  I18n,
  PageHead,
  ProblemNote,
  TranslatePipe,
} from '@samrad/platform/web';
import { PasswordField } from '../../components/password-field/password-field';
import { requiredErrors } from '../../data/form-checks';
import { PageLoad } from '../../data/page-load';
import { PeopleApi } from '../../data/people.api';
import { Welcome } from '../../data/welcome';

/** Where the link of a new account leads: the password chosen then confirms the address. */
@Component({
  selector: 'sr-confirm-address-page',
  imports: [ErrorSummary, Gable, PasswordField, ProblemNote, RouterLink, TranslatePipe],
  changeDetection: ChangeDetectionStrategy.OnPush,
  template: `<div class="stack measure">
    <h1>{{ 'people.confirm' | t }}</h1>
    <p class="lead">{{ 'people.confirm.lead' | t }}</p>
    <sr-gable [label]="'people.confirm' | t">
      <form class="stack" novalidate (submit)="send($event)">
        <sr-error-summary [errors]="errors.list()" />
        <sr-problem-note [problem]="errors.problem()" />
        <sr-password-field
          controlId="confirm-password"
          [label]="'people.password' | t"
          [error]="errors.of('password')"
          [(value)]="password"
        />
        <p>
          <button type="submit" class="btn act" [attr.aria-disabled]="busy() ? 'true' : null">
            {{ 'people.confirm.send' | t }}
          </button>
        </p>
      </form>
    </sr-gable>
    <p>
      <a [routerLink]="i18n.link('reset-password')">{{ 'people.forgotten' | t }}</a>
    </p>
  </div>`,
})
export class ConfirmAddressPage {
  private readonly api = inject(PeopleApi);
  private readonly welcome = inject(Welcome);
  private readonly pageLoad = inject(PageLoad);
  private readonly summary = viewChild.required(ErrorSummary);
  protected readonly i18n = inject(I18n);
  protected readonly errors = new FormErrors('people', { password: 'confirm-password' });
  protected readonly password = signal('');
  protected readonly busy = signal(false);

  readonly token = input.required<string>();

  constructor() {
    inject(PageHead).set(() => ({ title: this.i18n.t('people.confirm') }));
  }

  protected async send(event: Event): Promise<void> {
    event.preventDefault();
    if (this.busy()) return;
    const password = this.password();
    this.errors.set(requiredErrors({ password }));
    if (this.errors.list().length > 0) return this.summary().focus();
    this.busy.set(true);
    try {
      const email = await this.api.confirmAddress({ token: this.token(), password });
      await this.api.signIn({ email, password });
      this.welcome.expect();
      this.pageLoad.to(this.i18n.link());
    } catch (problem) {
      this.busy.set(false);
      this.errors.take(problem);
      this.summary().focus();
    }
  }
}
