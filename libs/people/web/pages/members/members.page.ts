import {
  ChangeDetectionStrategy,
  Component,
  computed,
  effect,
  inject,
  input,
  signal,
  viewChild,
} from '@angular/core';
import type { Member, Organisation } from '@samrad/people/contract';
import { type Page, type Role, ROLES } from '@samrad/platform/contract';
import {
  Choice,
  type Crumb,
  Crumbs,
  DayPipe,
  Dialog,
  ErrorSummary,
  Field,
  FormErrors,
  Gable,
  I18n,
  Input,
  PageHead,
  Pager,
  ProblemNote,
  Toaster,
  TranslatePipe,
} from '@samrad/platform/web';
import { requiredErrors } from '../../data/form-checks';
import { PagedList } from '../../data/paged-list';
import { PeopleApi } from '../../data/people.api';

/** Who holds which role in the organisation; an administrator gives roles and takes them back. */
@Component({
  selector: 'sr-members-page',
  imports: [
    Choice,
    Crumbs,
    DayPipe,
    Dialog,
    ErrorSummary,
    Field,
    Gable,
    Input,
    Pager,
    ProblemNote,
    TranslatePipe,
  ],
  changeDetection: ChangeDetectionStrategy.OnPush,
  templateUrl: './members.page.html',
})
export class MembersPage {
  private readonly api = inject(PeopleApi);
  private readonly toaster = inject(Toaster);
  private readonly summary = viewChild(ErrorSummary);
  private readonly sure = viewChild.required(Dialog);
  protected readonly i18n = inject(I18n);
  protected readonly errors = new FormErrors('people', {
    email: 'member-email',
    role: 'member-role',
  });
  protected readonly list = new PagedList<Member>((after) =>
    this.api.members(this.organisation().slug, after),
  );
  protected readonly email = signal('');
  protected readonly role = signal<string | null>(null);
  protected readonly busy = signal(false);
  protected readonly leaving = signal<Member | null>(null);
  protected readonly problem = signal<unknown>(null);
  protected readonly roles = computed(() =>
    ROLES.map((role) => ({
      value: role,
      label: this.i18n.t(`people.role.${role}`),
      hint: this.i18n.t(`people.role.${role}.hint`),
    })),
  );
  protected readonly crumbs = computed<Crumb[]>(() => [
    { label: this.i18n.t('people.organisations'), link: this.i18n.link('organisations') },
    {
      label: this.organisation().name,
      link: this.i18n.link('organisations', this.organisation().slug),
    },
    { label: this.i18n.t('people.members') },
  ]);

  readonly organisation = input.required<Organisation>();
  readonly page = input.required<Page<Member>>();

  constructor() {
    inject(PageHead).set(() => ({ title: this.i18n.t('people.members') }));
    effect(() => this.list.begin(this.page()));
  }

  protected async add(event: Event): Promise<void> {
    event.preventDefault();
    if (this.busy()) return;
    const email = this.email();
    const role = ROLES.find((each) => each === this.role());
    const missing = role ? [] : [{ field: 'role', code: 'choice' }];
    this.errors.set([...requiredErrors({ email }), ...missing]);
    if (!role || this.errors.list().length > 0) return this.summary()?.focus();
    this.busy.set(true);
    try {
      this.added(await this.api.addMember(this.organisation().slug, { email, role }));
    } catch (problem) {
      this.errors.take(problem);
      this.summary()?.focus();
    } finally {
      this.busy.set(false);
    }
  }

  protected ask(member: Member): void {
    this.leaving.set(member);
    this.sure().open();
  }

  protected dismiss(): void {
    this.sure().close();
  }

  protected async remove(): Promise<void> {
    const member = this.leaving();
    this.sure().close();
    if (!member) return;
    this.problem.set(null);
    const { accountId, role, email } = member;
    try {
      await this.api.removeMember(this.organisation().slug, accountId, role);
      this.toaster.show(this.i18n.t('people.members.removed', { email, role: this.word(role) }));
      await this.refresh();
    } catch (problem) {
      this.problem.set(problem);
    }
  }

  protected word(role: Role): string {
    return this.i18n.t(`people.role.${role}`);
  }

  private added({ email, role }: Member): void {
    this.toaster.show(this.i18n.t('people.members.added', { email, role: this.word(role) }));
    this.email.set('');
    this.role.set(null);
    void this.refresh();
  }

  /** Who is the last administrator has changed with the list: it is read anew. */
  private async refresh(): Promise<void> {
    this.list.begin(await this.api.members(this.organisation().slug));
  }
}
