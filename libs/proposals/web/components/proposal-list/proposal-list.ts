import {
  ChangeDetectionStrategy,
  Component,
  computed,
  effect,
  ElementRef,
  inject,
  Injector,
  input,
  untracked,
} from '@angular/core';
import { toSignal } from '@angular/core/rxjs-interop';
import { ActivatedRoute, Router, RouterLink } from '@angular/router';
import type { DialogueDetail } from '@samrad/dialogues/contract';
import { BarNote, barOf } from '@samrad/dialogues/web';
import { Session } from '@samrad/people/web';
import type { Municipality } from '@samrad/platform/contract';
import {
  DayPipe,
  Empty,
  focusIfLost,
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
import { CategoryTags } from '../category-tags/category-tags';
import { toListView } from '../../data/list-view';
import { ProposalListStore } from '../../data/proposal-list.store';

import { ProposalFilters, type AddressChange } from '../proposal-filters/proposal-filters';
import { ProposalMap } from '../proposal-map/proposal-map';
import { SearchBox } from '../search-box/search-box';

/** The proposals of a dialogue, on any page: ruled rows that stay up to date without moving. */
@Component({
  selector: 'sr-proposal-list',
  imports: [
    BarNote,
    CategoryTags,
    StoredPicture,
    DayPipe,
    Empty,
    NumPipe,
    Pager,
    Pill,
    ProblemNote,
    ProposalFilters,
    ProposalMap,
    RouterLink,
    SearchBox,
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
  protected readonly session = inject(Session);
  private readonly injector = inject(Injector);
  private readonly host: ElementRef<HTMLElement> = inject(ElementRef);
  private readonly router = inject(Router);
  private readonly route = inject(ActivatedRoute);
  private readonly params = toSignal(this.route.queryParams, { initialValue: {} });

  /** The dialogue whose proposals are shown. */
  readonly dialogue = input.required<DialogueDetail>();

  protected readonly slug = computed(() => this.dialogue().slug);
  protected readonly view = computed(() => toListView(this.params()), {
    equal: (a, b) => JSON.stringify(a) === JSON.stringify(b),
  });
  protected readonly filtered = computed(() => Object.keys(this.view().filter).length > 0);
  protected readonly allowed = computed(() => this.store.state()?.allowedOperations ?? []);

  protected readonly barred = computed(
    () => barOf(this.dialogue(), this.session.me() !== null) !== null,
  );

  constructor() {
    effect(() => {
      const slug = this.slug();
      const view = this.view();
      untracked(() => void this.store.open(slug, view));
    });
  }

  /** Into the address, from where it comes back: shared, gone back to, and rendered alike. */
  protected change(queryParams: AddressChange): void {
    const { route: relativeTo } = this;
    void this.router.navigate([], { relativeTo, queryParams, queryParamsHandling: 'merge' });
  }

  protected look(municipality: Municipality | null): void {
    this.change({ municipality });
  }

  /** The pill goes, and the focus to the first of those that came. */
  protected show(): void {
    this.store.show();
    const first = () => this.host.nativeElement.querySelector<HTMLElement>('li.fresh a');
    focusIfLost(first, this.injector);
  }

  protected linkTo(number: number): string {
    return this.i18n.link('dialogues', this.slug(), 'proposals', number);
  }

  protected isFresh(id: string): boolean {
    return this.store.state()?.fresh.has(id) ?? false;
  }
}
