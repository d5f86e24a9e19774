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
import { Router } from '@angular/router';
import type { Invitation, Member, Organisation } from '@samrad/people/contract';
import { type Page, type Role, ROLES } from '@samrad/platform/contract';
import {
  Choice,
  type Crumb,
  Crumbs,
  DayPipe,
  Dialog,
  Field,
  I18n,
  Input,
  PageHead,
  Pager,
  ProblemNote,
  Toaster,
  TranslatePipe,
} from '@samrad/platform/web';
import { InviteForm } from '../../components/invite-form/invite-form';
import { PendingInvitations } from '../../components/pending-invitations/pending-invitations';
import { OrganisationsApi } from '../../data/organisations.api';
import { PagedList } from '../../data/paged-list';
import { Session } from '../../data/session';

/** Who holds which role in the organisation; an administrator invites, changes and takes back. */
@Component({
  selector: 'sr-members-page',
  imports: [
    Choice,
    Crumbs,
    DayPipe,
    Dialog,
    Field,
    Input,
    InviteForm,
    Pager,
    PendingInvitations,
    ProblemNote,
    TranslatePipe,
  ],
  changeDetection: ChangeDetectionStrategy.OnPush,
  templateUrl: './members.page.html',
})
export class MembersPage {
  private readonly api = inject(OrganisationsApi);
  private readonly router = inject(Router);
  private readonly session = inject(Session);
  private readonly toaster = inject(Toaster);
  private readonly sure = viewChild.required<Dialog>('sure');
  private readonly other = viewChild.required<Dialog>('other');
  protected readonly i18n = inject(I18n);
  protected readonly list = new PagedList<Member>((after) =>
    this.api.members(this.organisation().slug, { search: this.search() ?? '', after }),
  );
  protected readonly pending = new PagedList<Invitation>((after) =>
    this.api.invitations(this.organisation().slug, after),
  );
  /** Whose role is about to be taken back or changed. */
  protected readonly chosen = signal<Member | null>(null);
  protected readonly role = signal<string | null>(null);
  protected readonly problem = signal<unknown>(null);
  protected readonly roles = computed(() =>
    ROLES.map((role) => ({ value: role, label: this.i18n.t(`people.role.${role}`) })),
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
  readonly invitations = input.required<Page<Invitation>>();
  readonly search = input<string>();

  constructor() {
    inject(PageHead).set(() => ({ title: this.i18n.t('people.members') }));
    effect(() => this.list.begin(this.page()));
    effect(() => this.pending.begin(this.invitations()));
  }

  protected find(event: Event, search: string): void {
    event.preventDefault();
    const path = this.i18n.link('organisations', this.organisation().slug, 'members');
    void this.router.navigate([path], { queryParams: { search: search.trim() || null } });
  }

  protected askToRemove(member: Member): void {
    this.chosen.set(member);
    this.sure().open();
  }

  protected askToChange(member: Member): void {
    this.chosen.set(member);
    this.role.set(member.role);
    this.other().open();
  }

  protected dismiss(): void {
    this.sure().close();
    this.other().close();
  }

  protected remove(): Promise<void> {
    return this.attempt(async (member) => {
      await this.api.removeMember(this.organisation().slug, member);
      const { email, role } = member;
      return this.i18n.t('people.members.removed', { email, role: this.word(role) });
    });
  }

  protected change(): Promise<void> {
    return this.attempt(async (member) => {
      const role = ROLES.find((each) => each === this.role()) ?? member.role;
      if (role === member.role) return null;
      await this.api.changeRole(this.organisation().slug, member, { role });
      return this.i18n.t('people.members.changed', { email: member.email, role: this.word(role) });
    });
  }

  protected async refreshInvitations(): Promise<void> {
    this.pending.begin(await this.api.invitations(this.organisation().slug));
  }

  protected word(role: Role): string {
    return this.i18n.t(`people.role.${role}`);
  }

  /** Who is the last administrator changes with the list: it is read anew, and so is one's own part. */
  private async attempt(act: (member: Member) => Promise<string | null>): Promise<void> {
    const member = this.chosen();
    this.dismiss();
    if (!member) return;
    this.problem.set(null);
    try {
      const receipt = await act(member);
      if (receipt) this.toaster.show(receipt);
      if (member.accountId === this.session.me()?.account.id) await this.session.reload();
      this.list.begin(await this.api.members(this.organisation().slug));
    } catch (problem) {
      this.problem.set(problem);
    }
  }
}
