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
  Field,
  FormErrors,
  Gable,
  I18n,
  Input,
  PageHead,
  ProblemNote,
  TranslatePipe,
} from '@samrad/platform/web';
import { PasswordField } from '../../components/password-field/password-field';
import { requiredErrors } from '../../data/form-checks';
import { ownPath } from '../../data/own-path';
import { PageLoad } from '../../data/page-load';
import { PeopleApi } from '../../data/people.api';

/** Signs in with address and password, and goes back to where one came from. */
@Component({
  selector: 'sr-sign-in-page',
  imports: [
    ErrorSummary,
    Field,
    Gable,
    Input,
    PasswordField,
    ProblemNote,
    RouterLink,
    TranslatePipe,
  ],
  changeDetection: ChangeDetectionStrategy.OnPush,
  templateUrl: './sign-in.page.html',
})
export class SignInPage {
  private readonly api = inject(PeopleApi);
  private readonly pageLoad = inject(PageLoad);
  private readonly summary = viewChild.required(ErrorSummary);
  protected readonly i18n = inject(I18n);
  protected readonly errors = new FormErrors('people', {
    email: 'sign-in-email',
    password: 'sign-in-password',
  });
  protected readonly email = signal('');
  protected readonly password = signal('');
  protected readonly busy = signal(false);

  /** The page one came from. */
  readonly to = input<string>();

  constructor() {
    inject(PageHead).set(() => ({ title: this.i18n.t('people.sign-in') }));
  }

  protected async send(event: Event): Promise<void> {
    event.preventDefault();
    if (this.busy()) return;
    const request = { email: this.email(), password: this.password() };
    this.errors.set(requiredErrors(request));
    if (this.errors.list().length > 0) return this.summary().focus();
    this.busy.set(true);
    try {
      await this.api.signIn(request);
      this.pageLoad.to(ownPath(this.to()) ?? this.i18n.link());
    } catch (problem) {
      this.busy.set(false);
      this.errors.take(problem);
      this.summary().focus();
    }
  }
}
