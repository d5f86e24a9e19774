import { ChangeDetectionStrategy, Component, effect, inject, input } from '@angular/core';
import { RouterLink } from '@angular/router';
import type { OrganisationSummary } from '@samrad/people/contract';
import type { Page } from '@samrad/platform/contract';
import { Empty, I18n, PageHead, Pager, ProblemNote, TranslatePipe } from '@samrad/platform/web';
import { PagedList } from '../../data/paged-list';
import { PeopleApi } from '../../data/people.api';

/** Who hosts and takes part, by name. */
@Component({
  selector: 'sr-organisation-list-page',
  imports: [Empty, Pager, ProblemNote, RouterLink, TranslatePipe],
  changeDetection: ChangeDetectionStrategy.OnPush,
  template: `<div class="stack">
    <h1>{{ 'people.organisations' | t }}</h1>
    <p class="lead measure">{{ 'people.organisations.lead' | t }}</p>
    @if (list.items().length === 0) {
      <sr-empty [heading]="'people.organisations.none' | t" />
    }
    <ul class="rows two">
      @for (organisation of list.items(); track organisation.slug) {
        <li>
          <h2 class="h3">
            <a [routerLink]="i18n.link('organisations', organisation.slug)"
              ><bdi>{{ organisation.name }}</bdi></a
            >
          </h2>
          <p class="quiet">{{ 'people.kind.' + organisation.kind | t }}</p>
        </li>
      }
    </ul>
    <sr-problem-note [problem]="list.problem()" />
    <sr-pager [more]="list.hasMore()" [busy]="list.busy()" (next)="list.more()" />
  </div>`,
})
export class OrganisationListPage {
  private readonly api = inject(PeopleApi);
  protected readonly i18n = inject(I18n);
  protected readonly list = new PagedList<OrganisationSummary>((after) =>
    this.api.organisations(after),
  );
  readonly page = input.required<Page<OrganisationSummary>>();

  constructor() {
    inject(PageHead).set(() => ({
      title: this.i18n.t('people.organisations'),
      description: this.i18n.t('people.organisations.lead'),
    }));
    effect(() => this.list.begin(this.page()));
  }
}
