import { ChangeDetectionStrategy, Component, computed, inject, input } from '@angular/core';
import { RouterLink } from '@angular/router';
import type { Organisation } from '@samrad/people/contract';
import { type Crumb, Crumbs, I18n, PageHead, TranslatePipe } from '@samrad/platform/web';

/** One organisation: what it is, and for its administrators the way to its members. */
@Component({
  selector: 'sr-organisation-page',
  imports: [Crumbs, RouterLink, TranslatePipe],
  changeDetection: ChangeDetectionStrategy.OnPush,
  template: `<div class="stack measure">
    <sr-crumbs [crumbs]="crumbs()" />
    <h1>
      <bdi>{{ organisation().name }}</bdi>
    </h1>
    <p class="lead">{{ 'people.kind.' + organisation().kind | t }}</p>
    <p>
      <a [routerLink]="i18n.link('dialogues')">{{ 'people.organisation.dialogues' | t }}</a>
    </p>
    @if (organisation().allowedOperations.includes('list-members')) {
      <p>
        <a class="btn" [routerLink]="i18n.link('organisations', organisation().slug, 'members')">{{
          'people.members' | t
        }}</a>
      </p>
    }
  </div>`,
})
export class OrganisationPage {
  protected readonly i18n = inject(I18n);
  readonly organisation = input.required<Organisation>();
  protected readonly crumbs = computed<Crumb[]>(() => [
    { label: this.i18n.t('people.organisations'), link: this.i18n.link('organisations') },
    { label: this.organisation().name },
  ]);

  constructor() {
    inject(PageHead).set(() => ({ title: this.organisation().name }));
  }
}
