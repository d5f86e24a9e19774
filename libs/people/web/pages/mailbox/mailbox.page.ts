import { ChangeDetectionStrategy, Component, effect, inject, input } from '@angular/core';
import { Router, RouterLink } from '@angular/router';
import type { MailboxItem } from '@samrad/people/contract';
import type { Page } from '@samrad/platform/contract';
import {
  Empty,
  Field,
  I18n,
  Input,
  Note,
  PageHead,
  Pager,
  ProblemNote,
  TranslatePipe,
  WhenPipe,
} from '@samrad/platform/web';
import { linkify, type TextPiece } from '../../data/linkify';
import { PagedList } from '../../data/paged-list';
import { PeopleApi } from '../../data/people.api';

/** The demo's mailbox: what was written to whom, with links that work. */
@Component({
  selector: 'sr-mailbox-page',
  imports: [Empty, Field, Input, Note, Pager, ProblemNote, RouterLink, TranslatePipe, WhenPipe],
  changeDetection: ChangeDetectionStrategy.OnPush,
  templateUrl: './mailbox.page.html',
})
export class MailboxPage {
  private readonly api = inject(PeopleApi);
  protected readonly router = inject(Router);
  protected readonly i18n = inject(I18n);
  protected readonly list = new PagedList<MailboxItem>((after) =>
    this.api.mailbox(this.to(), after),
  );

  readonly page = input.required<Page<MailboxItem>>();
  /** Only mail to this address. */
  readonly to = input<string>();

  constructor() {
    inject(PageHead).set(() => ({ title: this.i18n.t('people.mailbox') }));
    effect(() => this.list.begin(this.page()));
  }

  protected pieces(body: string): TextPiece[] {
    return linkify(body);
  }

  protected search(event: Event, address: string): void {
    event.preventDefault();
    void this.router.navigate([], { queryParams: { to: address.trim() || null } });
  }
}
