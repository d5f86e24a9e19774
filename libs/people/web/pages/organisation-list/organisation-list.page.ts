import { ChangeDetectionStrategy, Component, effect, inject, input } from '@angular/core';
import { Router, RouterLink } from '@angular/router';
import { HOST_KINDS, type OrganisationItem, type OrganisationPage } from '@samrad/people/contract';
import {
  DayPipe,
  Empty,
  Field,
  I18n,
  Input,
  PageHead,
  Pager,
  ProblemNote,
  TranslatePipe,
} from '@samrad/platform/web';
import { OrganisationsApi } from '../../data/organisations.api';
import { PagedList } from '../../data/paged-list';

/** Who hosts and takes part, by name; the address says of which kind and with which words. */
@Component({
  selector: 'sr-organisation-list-page',
  imports: [DayPipe, Empty, Field, Input, Pager, ProblemNote, RouterLink, TranslatePipe],
  changeDetection: ChangeDetectionStrategy.OnPush,
  templateUrl: './organisation-list.page.html',
})
export class OrganisationListPage {
  private readonly api = inject(OrganisationsApi);
  private readonly router = inject(Router);
  protected readonly i18n = inject(I18n);
  protected readonly kinds = HOST_KINDS;
  protected readonly list = new PagedList<OrganisationItem>((after) =>
    this.api.list({ kind: this.kind() ?? '', search: this.search() ?? '', after }),
  );
  readonly page = input.required<OrganisationPage>();
  readonly kind = input<string>();
  readonly search = input<string>();

  constructor() {
    inject(PageHead).set(() => ({
      title: this.i18n.t('people.organisations'),
      description: this.i18n.t('people.organisations.lead'),
    }));
    effect(() => this.list.begin(this.page()));
  }

  protected filter(event: Event, search: string, kind: string): void {
    event.preventDefault();
    const queryParams = { search: search.trim() || null, kind: kind || null };
    void this.router.navigate([this.i18n.link('organisations')], { queryParams });
  }
}
