import {
  ChangeDetectionStrategy,
  Component,
  inject,
  input,
  signal,
  viewChild,
} from '@angular/core';
import { RouterLink } from '@angular/router';
import { LANGUAGES, type Language } from '@samrad/platform/contract';
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
import { PasswordField } from '../../components/password-field/password-field';
import { newPasswordErrors } from '../../data/form-checks';
import { ownPath } from '../../data/own-path';
import { PageLoad } from '../../data/page-load';
import { PeopleApi } from '../../data/people.api';
import { Session } from '../../data/session';
import { Welcome } from '../../data/welcome';

/** Makes an account. Says the same whether the address had one; the mail tells its owner. */
@Component({
  selector: 'sr-sign-up-page',
  imports: [
    ErrorSummary,
    Field,
    Gable,
    Input,
    MailSent,
    PasswordField,
    ProblemNote,
    RichText,
    RouterLink,
    TextTag,
    TranslatePipe,
  ],
  changeDetection: ChangeDetectionStrategy.OnPush,
  templateUrl: './sign-up.page.html',
})
export class SignUpPage {
  private readonly api = inject(PeopleApi);
  private readonly session = inject(Session);
  private readonly welcome = inject(Welcome);
  private readonly pageLoad = inject(PageLoad);
  private readonly summary = viewChild(ErrorSummary);
  protected readonly i18n = inject(I18n);
  protected readonly errors = new FormErrors('people', {
    email: 'sign-up-email',
    password: 'sign-up-password',
  });
  protected readonly email = signal('');
  protected readonly password = signal('');
  protected readonly busy = signal(false);
  protected readonly sent = signal(false);

  /** The page one came from. */
  readonly to = input<string>();

  constructor() {
    inject(PageHead).set(() => ({ title: this.i18n.t('people.sign-up') }));
  }

  protected async send(event: Event): Promise<void> {
    event.preventDefault();
    if (this.busy()) return;
    const fields = { email: this.email(), password: this.password() };
    this.errors.set(newPasswordErrors(fields));
    if (this.errors.list().length > 0) return this.summary()?.focus();
    this.busy.set(true);
    try {
      await this.api.signUp({ ...fields, language: toLanguage(this.i18n.lang()) });
      await this.goOn();
    } catch (problem) {
      this.errors.take(problem);
      this.summary()?.focus();
    } finally {
      this.busy.set(false);
    }
  }

  /** Signed in at once where nothing has to be confirmed first; else the mail says what comes next. */
  private async goOn(): Promise<void> {
    await this.session.reload();
    if (!this.session.me()) return this.sent.set(true);
    this.welcome.expect();
    this.pageLoad.to(ownPath(this.to()) ?? this.i18n.link());
  }
}

/** The pseudo language of the tests is no language of an account. */
function toLanguage(shown: string): Language {
  return LANGUAGES.find((language) => language === shown) ?? 'en';
}
