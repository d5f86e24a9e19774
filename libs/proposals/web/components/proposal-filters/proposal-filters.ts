import {
  ChangeDetectionStrategy,
  Component,
  computed,
  ElementRef,
  inject,
  Injector,
  input,
  output,
} from '@angular/core';
import { MUNICIPALITIES } from '@samrad/platform/contract';
import { focusIfLost, I18n, Icon, traitsOf, TranslatePipe } from '@samrad/platform/web';
import {
  categoryName,
  PROPOSAL_ORDERS,
  type CategoryItem,
  type ProposalFilter,
} from '@samrad/proposals/contract';
import type { ListView } from '../../data/list-view';

/** A change of the address: parameters with their new values, null to take one away. */
export type AddressChange = Readonly<Record<string, string | null>>;

interface Chip {
  readonly key: keyof ProposalFilter;
  readonly label: string;
  readonly language: string | null;
}

/** What narrows and orders the list, and what of it is chosen, each with a way to take it away. */
@Component({
  selector: 'sr-proposal-filters',
  imports: [Icon, TranslatePipe],
  changeDetection: ChangeDetectionStrategy.OnPush,
  templateUrl: './proposal-filters.html',
})
export class ProposalFilters {
  private readonly i18n = inject(I18n);
  private readonly injector = inject(Injector);
  private readonly host: ElementRef<HTMLElement> = inject(ElementRef);

  readonly view = input.required<ListView>();
  readonly categories = input<readonly CategoryItem[]>([]);
  readonly signedIn = input(false);
  readonly changed = output<AddressChange>();

  protected readonly orders = PROPOSAL_ORDERS;
  protected readonly municipalities = MUNICIPALITIES;
  protected readonly filter = computed(() => this.view().filter);
  protected readonly named = computed(() =>
    this.categories().map((category) => ({ ...category, name: this.nameOf(category) })),
  );
  /** Merged ones, the reader's own and those followed exclude one another: one question, one answer. */
  protected readonly whose = computed(() => this.filter().circle ?? this.filter().status ?? '');

  protected readonly chips = computed((): readonly Chip[] => {
    const { category, municipality, status, circle } = this.filter();
    const found = this.categories().find(({ id }) => id === category);
    const name = found && this.nameOf(found);
    const plain = (key: Chip['key'], text: string): Chip => ({
      ...{ key, label: this.i18n.t(text), language: null },
    });
    return [
      ...(category
        ? [
            {
              ...plain('category', 'proposals.filter.category'),
              ...(name && { label: name.name, language: name.language }),
            },
          ]
        : []),
      ...(municipality ? [plain('municipality', `platform.municipality.${municipality}`)] : []),
      ...(status ? [plain('status', `proposals.filter.whose.${status}`)] : []),
      ...(circle ? [plain('circle', `proposals.filter.whose.${circle}`)] : []),
    ];
  });

  protected choose(key: string, value: string): void {
    this.changed.emit({ [key]: value || null });
  }

  protected chooseWhose(value: string): void {
    const status = value === 'merged' ? value : null;
    this.changed.emit({ status, circle: status ? null : value || null });
  }

  /** The chip goes, and the focus to the next one or to the fields. */
  protected remove(key: string): void {
    this.changed.emit({ [key]: null });
    const next = () => this.host.nativeElement.querySelector<HTMLElement>('.chips button, select');
    setTimeout(() => focusIfLost(next, this.injector), 0);
  }

  protected clear(): void {
    this.changed.emit({ category: null, municipality: null, status: null, circle: null });
    const next = () => this.host.nativeElement.querySelector<HTMLElement>('select');
    setTimeout(() => focusIfLost(next, this.injector), 0);
  }

  private nameOf(category: CategoryItem) {
    return categoryName(category, traitsOf(this.i18n.lang()).texts);
  }
}
