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
import { DialogueCrumbs } from '@samrad/dialogues/web';
import type { DialogueDetail } from '@samrad/dialogues/contract';
import type {
  DeskComment,
  DeskPage as Page,
  DirectAct,
  PostState,
} from '@samrad/moderation/contract';
import { CommentBody } from '@samrad/discussion/web';
import {
  Empty,
  focusIfLost,
  I18n,
  Icon,
  PageHead,
  Pager,
  Pill,
  ProblemNote,
  Sign,
  Tabs,
  Tag,
  Toaster,
  TranslatePipe,
  WhenPipe,
} from '@samrad/platform/web';
import { ActForm, type ActTarget } from '../../components/act-form/act-form';
import { KeysHelp } from '../../components/keys-help/keys-help';
import { DESK_KEYS } from '../../data/desk-keys';
import { SingleKeys } from '../../data/single-keys';
import { DeskStore } from '../../data/desk.store';
import { isFilter, stepFrom } from '../../data/desk.state';

/** Characters of a comment in the list; the row one stands on shows all of it. */
const EXCERPT = 240;

const ACTS: Readonly<Record<string, DirectAct>> = { h: 'hide', r: 'restore' };
const STEPS: Readonly<Record<string, 1 | -1>> = { j: 1, ArrowDown: 1, k: -1, ArrowUp: -1 };
/** Bring into the list from the page around it, where arrows scroll. */
const WAYS_IN: readonly string[] = ['j', 'k'];
/** What has keys of its own. */
const CONTROLS = 'a, button, input, select, textarea, summary, dialog, [role="tab"]';

/** A moderator's list of everything that has been written in a dialogue. */
@Component({
  selector: 'sr-desk-comments-page',
  imports: [
    KeysHelp,
    ...[ActForm, CommentBody, DialogueCrumbs, Empty, Icon, Pager, Pill, ProblemNote, RouterLink],
    ...[Sign, Tabs, Tag, TranslatePipe, WhenPipe],
  ],
  providers: [DeskStore],
  changeDetection: ChangeDetectionStrategy.OnPush,
  host: { '(document:keydown)': 'press($event)' },
  templateUrl: './desk.page.html',
})
export class DeskPage {
  private readonly host: ElementRef<HTMLElement> = inject(ElementRef);
  private readonly injector = inject(Injector);
  private readonly toaster = inject(Toaster);
  private readonly form = viewChild(ActForm);
  private readonly keys = inject(SingleKeys);
  protected readonly help = DESK_KEYS;
  protected readonly store = inject(DeskStore);
  protected readonly i18n = inject(I18n);

  readonly slug = input.required<string>();
  readonly dialogue = input.required<DialogueDetail>();
  readonly page = input.required<Page>();

  protected readonly selected = signal<string | null>(null);
  /** What the open form is about; it stays so whatever happens to the row meanwhile. */
  protected readonly acting = signal<{ kind: DirectAct; target: ActTarget } | null>(null);
  protected readonly tabs = computed(() => {
    const totals = this.store.state()?.totals ?? this.page().totals;
    return (['all', 'hidden'] as const).map((id) => ({
      id,
      label: this.i18n.t(`moderation.desk.${id}`, { count: totals[id] }),
    }));
  });

  constructor() {
    inject(PageHead).set(() => ({ title: this.i18n.t('moderation.desk.title') }));
    effect(() => {
      const [slug, page] = [this.slug(), this.page()];
      untracked(() => this.store.begin(slug, page));
    });
  }

  protected choose(filter: string): void {
    if (isFilter(filter)) void this.store.choose(filter);
  }

  protected excerpt(row: DeskComment): string {
    const text = row.body ?? '';
    if (row.commentId === this.selected() || text.length <= EXCERPT) return text;
    return `${text.slice(0, EXCERPT).trimEnd()} …`;
  }

  /** Keys work while one stands in the list, lead into it from the page, and leave typing alone. */
  protected press(event: KeyboardEvent): void {
    const { target, key } = event;
    if (!this.keys.on()) return;
    if (!(target instanceof Element) || event.ctrlKey || event.metaKey || event.altKey) return;
    if (target.closest('tbody') === null) return this.enter(event, target);
    const step = STEPS[key];
    if (step !== undefined) return this.step(event, step);
    const act = ACTS[key.toLowerCase()];
    const row = this.store.state()?.rows.find((each) => each.commentId === this.selected());
    if (act && row?.allowedOperations.includes(act)) this.act(act, row);
  }

  protected act(kind: DirectAct, row: DeskComment): void {
    this.selected.set(row.commentId);
    this.acting.set({ kind, target: { kind: 'comment', id: row.commentId, author: row.author } });
    afterNextRender(() => this.form()?.open(), { injector: this.injector });
  }

  protected finish({ id, isHidden }: PostState): void {
    const key = isHidden ? 'moderation.hide.done' : 'moderation.restore.done';
    this.toaster.show(this.i18n.t(key));
    void this.refresh(id);
  }

  protected show(): void {
    this.store.show();
    focusIfLost(() => this.rowOf(this.store.state()?.rows[0]?.commentId), this.injector);
  }

  /** The button that was pressed gives way to its opposite, where the moderator then stands. */
  private async refresh(commentId: string): Promise<void> {
    await this.store.refresh();
    const seek = (): HTMLElement | null => {
      const row = this.rowOf(commentId);
      return row?.querySelector('button') ?? row;
    };
    focusIfLost(seek, this.injector);
  }

  /** To the row one stood on last, or to the first. */
  private enter(event: KeyboardEvent, target: Element): void {
    const isBusy = target.closest(CONTROLS) ?? target.ownerDocument.querySelector('dialog[open]');
    if (isBusy || !WAYS_IN.includes(event.key)) return;
    const row = this.rowOf(this.selected()) ?? this.rowOf(this.store.state()?.rows[0]?.commentId);
    if (!row) return;
    event.preventDefault();
    row.focus();
  }

  private rowOf(commentId: string | null | undefined): HTMLElement | null {
    if (!commentId) return null;
    return this.host.nativeElement.querySelector<HTMLElement>(`[data-row="${commentId}"]`);
  }

  private step(event: KeyboardEvent, step: 1 | -1): void {
    event.preventDefault();
    const state = this.store.state();
    const to = state && stepFrom(state, this.selected(), step);
    this.rowOf(to)?.focus();
  }
}
