import {
  afterNextRender,
  ChangeDetectionStrategy,
  Component,
  computed,
  effect,
  ElementRef,
  inject,
  Injector,
  input,
  signal,
  untracked,
  viewChild,
} from '@angular/core';
import { RouterLink } from '@angular/router';
import type { DialogueDetail } from '@samrad/dialogues/contract';
import { DialogueCrumbs } from '@samrad/dialogues/web';
import {
  SUSPENSION_FILTERS,
  type SuspensionOperation,
  type SuspensionPage as Page,
  type SuspensionRow,
} from '@samrad/moderation/contract';
import {
  Empty,
  focusIfLost,
  I18n,
  NumPipe,
  PageHead,
  Pager,
  Pill,
  ProblemNote,
  Tabs,
  Tag,
  TranslatePipe,
  WhenPipe,
} from '@samrad/platform/web';
import { KeysHelp } from '../../components/keys-help/keys-help';
import { SuspensionForm } from '../../components/suspension-form/suspension-form';
import { SUSPENSION_KEYS } from '../../data/desk-keys';
import { plainKey, SingleKeys } from '../../data/single-keys';
import { standingOf } from '../../data/suspension-words';
import { SuspensionsStore } from '../../data/suspensions.store';

const STEPS: Readonly<Record<string, 1 | -1>> = { j: 1, k: -1 };
const ACTS: Readonly<Record<string, SuspensionOperation>> = {
  '1': 'confirm',
  '2': 'decline',
  '3': 'lift',
};

/** The suspensions of a dialogue: what is proposed, what is in force, and what has been. */
@Component({
  selector: 'sr-suspensions-page',
  imports: [
    ...[DialogueCrumbs, Empty, KeysHelp, NumPipe, Pager, Pill, ProblemNote, RouterLink],
    ...[SuspensionForm, Tabs, Tag, TranslatePipe, WhenPipe],
  ],
  providers: [SuspensionsStore],
  changeDetection: ChangeDetectionStrategy.OnPush,
  host: { '(document:keydown)': 'press($event)' },
  templateUrl: './suspensions.page.html',
})
export class SuspensionsPage {
  private readonly host: ElementRef<HTMLElement> = inject(ElementRef);
  private readonly injector = inject(Injector);
  private readonly keys = inject(SingleKeys);
  private readonly form = viewChild(SuspensionForm);
  protected readonly store = inject(SuspensionsStore);
  protected readonly i18n = inject(I18n);
  protected readonly help = SUSPENSION_KEYS;
  protected readonly standing = standingOf;
  readonly slug = input.required<string>();
  readonly dialogue = input.required<DialogueDetail>();
  readonly page = input.required<Page>();

  protected readonly selected = signal<string | null>(null);
  /** What the open form is about; it stays so whatever happens to the row meanwhile. */
  protected readonly acting = signal<{ act: SuspensionOperation; row: SuspensionRow } | null>(null);
  protected readonly figures = computed(() => this.store.state()?.page ?? this.page());
  protected readonly tabs = computed(() =>
    SUSPENSION_FILTERS.map((id) => ({
      id,
      label: this.i18n.t(`moderation.suspensions.${id}`, { count: this.figures().totals[id] }),
    })),
  );

  constructor() {
    inject(PageHead).set(() => ({ title: this.i18n.t('moderation.suspensions.title') }));
    effect(() => {
      const [slug, page] = [this.slug(), this.page()];
      untracked(() => this.store.begin(slug, page));
    });
  }

  protected choose(id: string): void {
    const filter = SUSPENSION_FILTERS.find((each) => each === id);
    if (filter) void this.store.choose(filter);
  }

  /** J and K move between rows, 1, 2 and 3 act on the one that one stands on. */
  protected press(event: KeyboardEvent): void {
    const key = this.keys.on() ? plainKey(event) : null;
    const rows = this.store.state()?.rows ?? [];
    const at = rows.findIndex(({ id }) => id === this.selected());
    const step = STEPS[key ?? ''];
    const act = ACTS[key ?? ''];
    const row = rows[at];
    if (step !== undefined && rows.length > 0) {
      const to = at < 0 ? 0 : Math.min(Math.max(at + step, 0), rows.length - 1);
      this.rowOf(rows[to]?.id)?.focus();
    } else if (act && row && this.rowOf(row.id)?.contains(document.activeElement)) {
      if (this.operationsOf(row).includes(act)) this.act(act, row);
    } else return;
    event.preventDefault();
  }

  /** Nothing more is done from here with what has left the list. */
  protected operationsOf({ id, allowedOperations }: SuspensionRow): readonly SuspensionOperation[] {
    return this.store.state()?.moved.has(id) ? [] : allowedOperations;
  }

  protected act(act: SuspensionOperation, row: SuspensionRow): void {
    this.selected.set(row.id);
    this.acting.set({ act, row });
    afterNextRender(() => this.form()?.open(), { injector: this.injector });
  }

  /** The button that was pressed is gone: one stands on the row. */
  protected async finish(): Promise<void> {
    await this.store.renew();
    focusIfLost(() => this.rowOf(this.selected() ?? undefined), this.injector);
  }

  private rowOf(id: string | undefined): HTMLElement | null {
    return id === undefined
      ? null
      : this.host.nativeElement.querySelector<HTMLElement>(`[data-row="${id}"]`);
  }
}
