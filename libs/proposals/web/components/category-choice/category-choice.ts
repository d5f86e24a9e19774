import { ChangeDetectionStrategy, Component, computed, inject, input, model } from '@angular/core';
import { I18n, keepChosen, traitsOf, TranslatePipe } from '@samrad/platform/web';
import { categoryName, PROPOSAL_LIMITS, type ProposalCategory } from '@samrad/proposals/contract';

/** Chooses what a proposal is about, from what its dialogue offers. */
@Component({
  selector: 'sr-category-choice',
  imports: [TranslatePipe],
  changeDetection: ChangeDetectionStrategy.OnPush,
  template: `<fieldset>
    <legend id="proposal-categories-name">{{ 'proposals.categories.legend' | t }}</legend>
    <p class="hint">{{ 'proposals.categories.hint' | t: { most } }}</p>
    <div class="choice" id="proposal-categories" tabindex="-1">
      @for (option of options(); track option.id) {
        <label>
          <input
            type="checkbox"
            #box
            name="categories"
            [value]="option.id"
            [checked]="chosen().includes(option.id)"
            [disabled]="full() && !chosen().includes(option.id)"
            (change)="toggle(option.id, box)"
          /><span [attr.lang]="option.name?.language">{{ option.name?.name }}</span>
        </label>
      }
    </div>
  </fieldset>`,
})
export class CategoryChoice {
  private readonly i18n = inject(I18n);

  readonly categories = input.required<readonly ProposalCategory[]>();
  /** Ids, in the order they were chosen. */
  readonly chosen = model<readonly string[]>([]);

  protected readonly most = PROPOSAL_LIMITS.categories.most;
  protected readonly full = computed(() => this.chosen().length >= this.most);
  protected readonly options = computed(() => {
    const language = traitsOf(this.i18n.lang()).texts;
    return this.categories().map((each) => ({ id: each.id, name: categoryName(each, language) }));
  });

  constructor() {
    keepChosen();
  }

  /** As the box says, unless there are as many already: before the page was alive all could be ticked. */
  protected toggle(id: string, box: HTMLInputElement): void {
    const others = this.chosen().filter((each) => each !== id);
    if (box.checked && others.length >= this.most) box.checked = false;
    else this.chosen.set(box.checked ? [...others, id] : others);
  }
}
