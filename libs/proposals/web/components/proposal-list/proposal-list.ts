import {
  ChangeDetectionStrategy,
  Component,
  computed,
  effect,
  inject,
  input,
  untracked,
} from '@angular/core';
import { RouterLink } from '@angular/router';
import {
  DayPipe,
  Empty,
  I18n,
  NumPipe,
  Pager,
  Pill,
  ProblemNote,
  Skeleton,
  StoredPicture,
  Tag,
  TranslatePipe,
} from '@samrad/platform/web';
import { PROPOSAL_ORDERS, type ProposalOrder } from '@samrad/proposals/contract';
import { CategoryTags } from '../category-tags/category-tags';
import { ProposalListStore } from '../../data/proposal-list.store';

/** The proposals of a dialogue, on any page: ruled rows that stay up to date without moving. */
@Component({
  selector: 'sr-proposal-list',
  imports: [
    CategoryTags,
    StoredPicture,
    DayPipe,
    Empty,
    NumPipe,
    Pager,
    Pill,
    ProblemNote,
    RouterLink,
    Skeleton,
    Tag,
    TranslatePipe,
  ],
  providers: [ProposalListStore],
  changeDetection: ChangeDetectionStrategy.OnPush,
  templateUrl: './proposal-list.html',
})
export class ProposalList {
  protected readonly store = inject(ProposalListStore);
  protected readonly i18n = inject(I18n);

  /** The dialogue whose proposals are shown. */
  readonly dialogue = input.required<{ readonly slug: string }>();

  protected readonly orders = PROPOSAL_ORDERS;
  protected readonly slug = computed(() => this.dialogue().slug);
  protected readonly allowed = computed(() => this.store.state()?.allowedOperations ?? []);

  constructor() {
    effect(() => {
      const slug = this.slug();
      untracked(() => void this.store.open(slug));
    });
  }

  protected reorder(order: string): void {
    void this.store.reorder(order as ProposalOrder);
  }

  protected linkTo(number: number): string {
    return this.i18n.link('dialogues', this.slug(), 'proposals', number);
  }

  protected isFresh(id: string): boolean {
    return this.store.state()?.fresh.has(id) ?? false;
  }
}
