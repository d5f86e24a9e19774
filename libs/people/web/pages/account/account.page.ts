import {
  ChangeDetectionStrategy,
  Component,
  computed,
  effect,
  inject,
  input,
  signal,
} from '@angular/core';
import { Router, RouterLink } from '@angular/router';
import type { SessionItem } from '@samrad/people/contract';
import { isLanguage, LANGUAGES, type Page } from '@samrad/platform/contract';
import {
  Choice,
  Dialog,
  I18n,
  PageHead,
  Pager,
  ProblemNote,
  Tag,
  Toaster,
  traitsOf,
  TranslatePipe,
  WhenPipe,
} from '@samrad/platform/web';
import { ResidenceForm } from '../../components/residence-form/residence-form';
import { deviceWords } from '../../data/device-words';
import { PagedList } from '../../data/paged-list';
import { PageLoad } from '../../data/page-load';
import { PeopleApi } from '../../data/people.api';
import { Session } from '../../data/session';

/** One's own account: address, language, roles, and where one is signed in. */
@Component({
  selector: 'sr-account-page',
  imports: [
    Choice,
    Dialog,
    Pager,
    ProblemNote,
    ResidenceForm,
    RouterLink,
    Tag,
    TranslatePipe,
    WhenPipe,
  ],
  changeDetection: ChangeDetectionStrategy.OnPush,
  templateUrl: './account.page.html',
})
export class AccountPage {
  private readonly api = inject(PeopleApi);
  private readonly router = inject(Router);
  private readonly session = inject(Session);
  private readonly pageLoad = inject(PageLoad);
  private readonly toaster = inject(Toaster);
  protected readonly i18n = inject(I18n);
  protected readonly list = new PagedList<SessionItem>((after) => this.api.sessions(after));
  protected readonly problem = signal<unknown>(null);
  protected readonly me = this.session.me;
  protected readonly languages = LANGUAGES.map((language) => ({
    value: language,
    label: traitsOf(language).name,
  }));
  protected readonly may = computed(() => this.me()?.allowedOperations ?? []);

  readonly sessions = input.required<Page<SessionItem>>();

  constructor() {
    inject(PageHead).set(() => ({ title: this.i18n.t('people.account') }));
    effect(() => this.list.begin(this.sessions()));
  }

  protected deviceOf(item: SessionItem): string {
    return deviceWords(this.i18n, item.device);
  }

  protected changeLanguage(language: string | null): Promise<void> {
    return this.attempt(async () => {
      if (language === null || !isLanguage(language)) return;
      await this.api.changeMe({ language });
      await this.session.reload();
      await this.router.navigateByUrl(`/${language}/account`);
      this.toaster.show(this.i18n.t('people.language.changed'));
    });
  }

  protected end(item: SessionItem): Promise<void> {
    return this.attempt(async () => {
      if (item.current) return this.session.signOut();
      await this.api.endSession(item.id);
      this.list.change((items) => items.filter(({ id }) => id !== item.id));
      this.toaster.show(this.i18n.t('people.sessions.ended', { device: this.deviceOf(item) }));
    });
  }

  protected endAll(): Promise<void> {
    return this.attempt(async () => {
      await this.api.endAllSessions();
      this.pageLoad.to(this.i18n.link());
    });
  }

  private async attempt(act: () => Promise<void>): Promise<void> {
    this.problem.set(null);
    try {
      await act();
    } catch (problem) {
      this.problem.set(problem);
    }
  }
}
