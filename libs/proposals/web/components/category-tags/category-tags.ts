import { ChangeDetectionStrategy, Component, computed, inject, input } from '@angular/core';
import type { Place } from '@samrad/platform/contract';
import { I18n, Tag, traitsOf } from '@samrad/platform/web';
import { categoryName, type ProposalCategory } from '@samrad/proposals/contract';

/** What a proposal is about and where, in a line of small print. */
@Component({
  selector: 'sr-category-tags',
  imports: [Tag],
  changeDetection: ChangeDetectionStrategy.OnPush,
  host: { class: 'row near' },
  template: `@for (category of named(); track category.id) {
      <sr-tag tone="line"
        ><span [attr.lang]="category.name?.language">{{ category.name?.name }}</span></sr-tag
      >
    }
    @if (where(); as words) {
      <span dir="auto">{{ words }}</span>
    }`,
})
export class CategoryTags {
  private readonly i18n = inject(I18n);

  readonly categories = input.required<readonly ProposalCategory[]>();
  readonly place = input<Place | null>(null);

  protected readonly named = computed(() => {
    const language = traitsOf(this.i18n.lang()).texts;
    return this.categories().map((each) => ({ id: each.id, name: categoryName(each, language) }));
  });
  protected readonly where = computed(() => {
    const place = this.place();
    if (place === null) return '';
    const municipality = this.i18n.t(`platform.municipality.${place.municipality}`);
    return place.name === null ? municipality : `${place.name}, ${municipality}`;
  });
}
