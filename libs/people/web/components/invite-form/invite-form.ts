import {
  ChangeDetectionStrategy,
  Component,
  computed,
  inject,
  input,
  output,
  signal,
  viewChild,
} from '@angular/core';
import type { Invitation } from '@samrad/people/contract';
import { LANGUAGES, ROLES } from '@samrad/platform/contract';
import {
  Choice,
  ErrorSummary,
  Field,
  FormErrors,
  Gable,
  I18n,
  Input,
  ProblemNote,
  Toaster,
  traitsOf,
  TranslatePipe,
} from '@samrad/platform/web';
import { requiredErrors } from '../../data/form-checks';
import { OrganisationsApi } from '../../data/organisations.api';

/** Invites somebody by e-mail to a role. */
@Component({
  selector: 'sr-invite-form',
  imports: [Choice, ErrorSummary, Field, Gable, Input, ProblemNote, TranslatePipe],
  changeDetection: ChangeDetectionStrategy.OnPush,
  template: `<sr-gable [heading]="'people.invite' | t" [label]="'people.invite' | t">
    <form class="stack measure" novalidate (submit)="send($event)">
      <sr-error-summary [errors]="errors.list()" />
      <sr-problem-note [problem]="errors.problem()" />
      <sr-field
        controlId="member-email"
        [label]="'people.email' | t"
        [hint]="'people.invite.email-hint' | t"
        [error]="errors.of('email')"
      >
        <input
          srInput
          #address
          type="email"
          name="email"
          autocomplete="off"
          [value]="email()"
          (input)="email.set(address.value)"
        />
      </sr-field>
      <sr-choice
        name="member-role"
        [legend]="'people.members.role' | t"
        [options]="roles()"
        [down]="true"
        [error]="errors.of('role')"
        [(value)]="role"
      />
      <sr-choice
        name="member-language"
        [legend]="'people.invite.language' | t"
        [hint]="'people.invite.language-hint' | t"
        [options]="languages"
        [(value)]="language"
      />
      <p>
        <button type="submit" class="btn act" [attr.aria-disabled]="busy() ? 'true' : null">
          {{ 'people.invite.send' | t }}
        </button>
      </p>
    </form>
  </sr-gable>`,
})
export class InviteForm {
  private readonly api = inject(OrganisationsApi);
  private readonly toaster = inject(Toaster);
  private readonly i18n = inject(I18n);
  private readonly summary = viewChild.required(ErrorSummary);
  protected readonly errors = new FormErrors('people', {
    email: 'member-email',
    role: 'member-role',
  });
  protected readonly email = signal('');
  protected readonly role = signal<string | null>(null);
  protected readonly language = signal<string | null>(traitsOf(this.i18n.lang()).texts);
  protected readonly busy = signal(false);
  protected readonly languages = LANGUAGES.map((language) => ({
    value: language,
    label: traitsOf(language).name,
  }));
  protected readonly roles = computed(() =>
    ROLES.map((role) => ({
      value: role,
      label: this.i18n.t(`people.role.${role}`),
      hint: this.i18n.t(`people.role.${role}.hint`),
    })),
  );

  readonly slug = input.required<string>();
  readonly invited = output<Invitation>();

  protected async send(event: Event): Promise<void> {
    event.preventDefault();
    if (this.busy()) return;
    const email = this.email();
    const role = ROLES.find((each) => each === this.role());
    const language = LANGUAGES.find((each) => each === this.language()) ?? 'sv';
    const missing = role ? [] : [{ field: 'role', code: 'choice' }];
    this.errors.set([...requiredErrors({ email }), ...missing]);
    if (!role || this.errors.list().length > 0) return this.summary().focus();
    this.busy.set(true);
    try {
      const invitation = await this.api.invite(this.slug(), { email, role, language });
      this.toaster.show(this.i18n.t('people.invite.sent', { email: invitation.email }));
      this.email.set('');
      this.role.set(null);
      this.invited.emit(invitation);
    } catch (problem) {
      this.errors.take(problem);
      this.summary().focus();
    } finally {
      this.busy.set(false);
    }
  }
}
