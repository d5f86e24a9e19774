import {
  ChangeDetectionStrategy,
  Component,
  computed,
  inject,
  input,
  signal,
  viewChild,
} from '@angular/core';
import { RouterLink } from '@angular/router';
import type { InvitationView } from '@samrad/people/contract';
import { LANGUAGES } from '@samrad/platform/contract';
import {
  ErrorSummary,
  FormErrors,
  Gable,
  I18n,
  Note,
  PageHead,
  ProblemNote,
  TranslatePipe,
} from '@samrad/platform/web';
import { PasswordField } from '../../components/password-field/password-field';
import { newPasswordErrors } from '../../data/form-checks';
import { OrganisationsApi } from '../../data/organisations.api';
import { PageLoad } from '../../data/page-load';
import { Session } from '../../data/session';

/** Where an invitation's link leads: yes, by whoever was invited, with or without an account. */
@Component({
  selector: 'sr-invitation-page',
  imports: [ErrorSummary, Gable, Note, PasswordField, ProblemNote, RouterLink, TranslatePipe],
  changeDetection: ChangeDetectionStrategy.OnPush,
  templateUrl: './invitation.page.html',
})
export class InvitationPage {
  private readonly api = inject(OrganisationsApi);
  private readonly pageLoad = inject(PageLoad);
  private readonly summary = viewChild(ErrorSummary);
  protected readonly session = inject(Session);
  protected readonly i18n = inject(I18n);
  protected readonly errors = new FormErrors('people', { password: 'invitation-password' });
  protected readonly password = signal('');
  protected readonly busy = signal(false);
  protected readonly problem = signal<unknown>(null);

  readonly token = input.required<string>();
  readonly invitation = input.required<InvitationView>();

  protected readonly here = computed(() => this.i18n.link('invitations', this.token()));
  protected readonly role = computed(() => this.i18n.t(`people.role.${this.invitation().role}`));

  constructor() {
    inject(PageHead).set(() => ({ title: this.i18n.t('people.invitation') }));
  }

  protected async accept(event: Event): Promise<void> {
    event.preventDefault();
    if (this.busy()) return;
    const isNew = this.invitation().next === 'sign-up';
    const { email } = this.invitation();
    this.errors.set(isNew ? newPasswordErrors({ email, password: this.password() }) : []);
    if (this.errors.list().length > 0) return this.summary()?.focus();
    this.busy.set(true);
    const language = LANGUAGES.find((each) => each === this.i18n.lang()) ?? 'en';
    const password = isNew ? { password: this.password() } : {};
    try {
      const { slug } = await this.api.accept({ token: this.token(), language, ...password });
      this.pageLoad.to(this.i18n.link('organisations', slug));
    } catch (problem) {
      this.busy.set(false);
      this.errors.take(problem);
      this.summary()?.focus();
    }
  }

  protected async signOut(): Promise<void> {
    this.problem.set(null);
    try {
      await this.session.signOut();
    } catch (problem) {
      this.problem.set(problem);
    }
  }
}
