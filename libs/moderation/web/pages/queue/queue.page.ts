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
} from '@angular/core';
import { Router, RouterLink } from '@angular/router';
import {
  type CaseSummary,
  type CaseView,
  QUEUE_FILTERS,
  type QueuePage as Page,
  urgencyOf,
} from '@samrad/moderation/contract';
import {
  Clock,
  Empty,
  I18n,
  Meter,
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
import { CaseBox } from '../../components/case-box/case-box';
import { KeysHelp } from '../../components/keys-help/keys-help';
import { caseTitle } from '../../data/case-title';
import { QUEUE_KEYS } from '../../data/desk-keys';
import { ModerationApi } from '../../data/moderation.api';
import { placeWords } from '../../data/place';
import { QueueStore } from '../../data/queue.store';
import { plainKey, SingleKeys } from '../../data/single-keys';

/** From here on a case opens beside the queue. */
const WIDE = '(min-width: 60rem)';
const STEPS: Readonly<Record<string, 1 | -1>> = { j: 1, k: -1 };

/** What was reported and waits, the least time left first; on a wide screen with a case beside it. */
@Component({
  selector: 'sr-queue-page',
  imports: [
    ...[CaseBox, Empty, KeysHelp, Meter, NumPipe, Pager, Pill, ProblemNote, RouterLink, Tabs, Tag],
    ...[TranslatePipe, WhenPipe],
  ],
  providers: [QueueStore],
  changeDetection: ChangeDetectionStrategy.OnPush,
  host: { '(document:keydown)': 'press($event)' },
  templateUrl: './queue.page.html',
})
export class QueuePage {
  private readonly api = inject(ModerationApi);
  private readonly clock = inject(Clock);
  private readonly keys = inject(SingleKeys);
  private readonly router = inject(Router);
  private readonly host: ElementRef<HTMLElement> = inject(ElementRef);
  private readonly injector = inject(Injector);
  protected readonly store = inject(QueueStore);
  protected readonly i18n = inject(I18n);
  protected readonly help = QUEUE_KEYS;
  protected readonly words = placeWords;
  /** None: over all dialogues. */
  readonly slug = input<string>();
  readonly page = input.required<Page>();

  protected readonly opened = signal<CaseView | null>(null);
  protected readonly title = computed(() => {
    const opened = this.opened();
    return opened && caseTitle(this.i18n, opened);
  });
  protected readonly figures = computed(() => (this.store.state() ?? this.page()).figures);
  protected readonly tabs = computed(() => {
    const { waiting, mine, law } = this.figures();
    const counts = { all: waiting, mine, law };
    return QUEUE_FILTERS.map((id) => ({
      id,
      label: this.i18n.t(`moderation.queue.${id}`, { count: counts[id] }),
    }));
  });

  constructor() {
    inject(PageHead).set(() => ({ title: this.i18n.t('moderation.queue.title') }));
    effect(() => {
      const [slug, page] = [this.slug() ?? null, this.page()];
      untracked(() => this.store.begin(slug, page));
    });
    effect(() => {
      if (this.store.news() > 0) untracked(() => void this.lookAgain());
    });
  }

  protected choose(id: string): void {
    const filter = QUEUE_FILTERS.find((each) => each === id);
    if (filter) void this.store.choose(filter);
  }

  protected urgency({ dueAt }: CaseSummary): string {
    return urgencyOf(Date.parse(dueAt), this.clock.now().getTime());
  }

  protected left({ dueAt }: CaseSummary): string {
    const minutes = Math.round((Date.parse(dueAt) - this.clock.now().getTime()) / 60_000);
    const time = this.long(Math.abs(minutes));
    return minutes < 0 ? this.i18n.t('moderation.queue.over', { time }) : time;
  }

  /** How much of its time a case has used: 1 when it is over. */
  protected gone({ openedAt, dueAt }: CaseSummary): number {
    const [from, to] = [Date.parse(openedAt), Date.parse(dueAt)];
    return to > from ? (this.clock.now().getTime() - from) / (to - from) : 1;
  }

  /** Minutes in words, with hours where there are some. */
  protected long(minutes: number): string {
    if (minutes < 60) return this.i18n.t('moderation.queue.minutes', { count: minutes });
    const parts = { hours: Math.floor(minutes / 60), minutes: minutes % 60 };
    return this.i18n.t('moderation.queue.hours', parts);
  }

  /** On a wide screen beside the queue; elsewhere, or in a new window, on its own page. */
  protected open(event: MouseEvent, id: string): void {
    const { ctrlKey, metaKey, shiftKey } = event;
    if (ctrlKey || metaKey || shiftKey) return;
    event.preventDefault();
    if (matchMedia(WIDE).matches) void this.look(id);
    else void this.router.navigateByUrl(this.linkTo(id));
  }

  protected linkTo(id: string): string {
    return this.i18n.link('desk', 'cases', id);
  }

  protected press(event: KeyboardEvent): void {
    const key = this.keys.on() ? plainKey(event) : null;
    if (key === null) return;
    const links = this.links();
    const at = links.findIndex((link) => link === document.activeElement);
    const step = STEPS[key];
    if (key === 'o' && at >= 0) links[at]?.click();
    else if (step !== undefined) {
      const from = at >= 0 ? at : links.findIndex((link) => link.dataset['case'] === this.here());
      links[Math.min(Math.max(from + step, 0), links.length - 1)]?.focus();
    } else return;
    event.preventDefault();
  }

  private here(): string | undefined {
    return this.opened()?.id;
  }

  private links(): HTMLElement[] {
    return [...this.host.nativeElement.querySelectorAll<HTMLElement>('[data-case]')];
  }

  /** How the opened case is now; what is being written about it is not touched. */
  private async lookAgain(): Promise<void> {
    const id = this.here();
    const view = id === undefined ? null : await this.api.case(id).catch(() => null);
    if (view && this.here() === id) this.opened.set(view);
  }

  private async look(id: string): Promise<void> {
    const view = await this.api.case(id).catch(() => null);
    if (view === null) return this.store.renew();
    this.opened.set(view);
    const focus = (): void =>
      this.host.nativeElement.querySelector<HTMLElement>('#case-title')?.focus();
    afterNextRender(focus, { injector: this.injector });
  }
}
