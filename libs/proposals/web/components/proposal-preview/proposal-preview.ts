import { ChangeDetectionStrategy, Component, computed, input } from '@angular/core';
import { StoredPicture, TranslatePipe } from '@samrad/platform/web';
import type { ProposalCategory } from '@samrad/proposals/contract';
import { paragraphsOf } from '../../data/paragraphs';
import type { ProposalContent } from '../../data/proposal-draft';
import { CategoryTags } from '../category-tags/category-tags';

/** A proposal as it will look, before it is sent. */
@Component({
  selector: 'sr-proposal-preview',
  imports: [CategoryTags, StoredPicture, TranslatePipe],
  changeDetection: ChangeDetectionStrategy.OnPush,
  template: `<section class="stack" [attr.aria-label]="'proposals.form.preview-label' | t">
    <h2 dir="auto">{{ content().title }}</h2>
    <sr-category-tags class="small" [categories]="chosen()" [place]="content().place" />
    <div class="stack measure" dir="auto">
      @for (paragraph of paragraphs(); track $index) {
        <p class="pre">{{ paragraph }}</p>
      }
    </div>
    <div class="pictures">
      @for (image of content().images; track image.id) {
        <sr-stored-picture [image]="image" />
      }
    </div>
  </section>`,
})
export class ProposalPreview {
  readonly content = input.required<ProposalContent>();
  readonly categories = input.required<readonly ProposalCategory[]>();

  protected readonly paragraphs = computed(() => paragraphsOf(this.content().body));
  protected readonly chosen = computed(() =>
    this.content().categories.flatMap((id) => this.categories().filter((each) => each.id === id)),
  );
}
