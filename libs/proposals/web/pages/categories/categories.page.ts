import {
  afterNextRender,
  ChangeDetectionStrategy,
  Component,
  computed,
  ElementRef,
  inject,
  Injector,
  input,
  linkedSignal,
  signal,
  viewChild,
} from '@angular/core';
import { DialogueCrumbs } from '@samrad/dialogues/web';
import type { DialogueDetail } from '@samrad/dialogues/contract';
import {
  ErrorSummary,
  Field,
  I18n,
  Icon,
  Input,
  Note,
  PageHead,
  ProblemError,
  ProblemNote,
  Toaster,
  traitsOf,
  TranslatePipe,
} from '@samrad/platform/web';
import {
  CATEGORY_LIMITS,
  categoryName,
  PROPOSAL_LIMITS,
  type CategoryList,
  type CategoryName,
} from '@samrad/proposals/contract';
import { CategoryErrors } from '../../data/category-errors';
import {
  type CategoryLine,
  controlOf,
  languagesOf,
  lineErrors,
  toLines,
  toRequest,
  withControls,
} from '../../data/category-lines';
import { movedLines } from '../../data/moved-lines';
import { ProposalsApi } from '../../data/proposals.api';

/** An official says what a dialogue sorts its proposals by: names, their order, and what goes. */
@Component({
  selector: 'sr-categories-page',
  imports: [DialogueCrumbs, ErrorSummary, Field, Icon, Input, Note, ProblemNote, TranslatePipe],
  changeDetection: ChangeDetectionStrategy.OnPush,
  templateUrl: './categories.page.html',
})
export class CategoriesPage {
  private readonly api = inject(ProposalsApi);
  private readonly host: ElementRef<HTMLElement> = inject(ElementRef);
  private readonly injector = inject(Injector);
  private readonly toaster = inject(Toaster);
  private readonly i18n = inject(I18n);
  private readonly summary = viewChild(ErrorSummary);

  readonly dialogue = input.required<DialogueDetail>();
  readonly categories = input.required<CategoryList>();

  protected readonly limits = CATEGORY_LIMITS;
  /** How many one proposal can have. */
  protected readonly each = PROPOSAL_LIMITS.categories.most;
  protected readonly errors = new CategoryErrors();
  protected readonly problem = signal<unknown>(null);
  protected readonly sending = signal(false);
  /** What was done last, for who does not see the lines move. */
  protected readonly said = signal('');
  /** What the lines were made of: the categories that were read, or the later that were shown. */
  private readonly base = linkedSignal(() => this.categories());
  protected readonly lines = linkedSignal(() => toLines(this.categories().items));
  /** As somebody else has saved them meanwhile; null when nobody has. */
  protected readonly between = signal<readonly CategoryName[] | null>(null);
  protected readonly kept = computed(() => this.lines().filter(({ gone }) => !gone));
  protected readonly full = computed(() => this.kept().length >= this.limits.categories.most);
  protected readonly languages = computed(() => {
    const { language, items } = this.base();
    return languagesOf([language, ...this.dialogue().languages], items);
  });
  protected readonly fields = computed(() => {
    const names = new Intl.DisplayNames([traitsOf(this.i18n.lang()).locale], { type: 'language' });
    return this.languages().map((language, nth) => ({
      language,
      label: this.i18n.t('proposals.categories.name', { language: names.of(language) ?? language }),
      optional: nth > 0,
    }));
  });
  private made = 1_000;

  constructor() {
    inject(PageHead).set(() => ({ title: this.i18n.t('proposals.categories.title') }));
  }

  protected idOf({ key }: CategoryLine, language: string): string {
    return controlOf(key, language);
  }

  protected nameOf({ names }: CategoryLine): string {
    const written = this.languages().map((language) => names[language]?.trim() ?? '');
    return written.find((name) => name !== '') ?? this.i18n.t('proposals.categories.unnamed');
  }

  protected write({ key }: CategoryLine, language: string, name: string): void {
    this.change(key, (line) => ({ ...line, names: { ...line.names, [language]: name } }));
  }

  protected add(): void {
    const key = ++this.made;
    this.lines.update((lines) => [
      ...lines,
      { key, id: null, names: {}, proposals: 0, gone: false },
    ]);
    this.focus(controlOf(key, this.languages()[0] ?? ''));
  }

  /** One that nobody has seen goes at once; the others when the page is saved. */
  protected remove(line: CategoryLine): void {
    for (const language of this.languages()) this.errors.forget(controlOf(line.key, language));
    const name = this.nameOf(line);
    if (line.id === null) {
      this.lines.update((lines) => lines.filter(({ key }) => key !== line.key));
      this.focus('category-add');
    } else {
      this.change(line.key, (each) => ({ ...each, gone: true }));
      this.focus(`category-${line.key}-back`);
    }
    this.said.set(this.i18n.t('proposals.categories.removed', { name }));
  }

  protected putBack({ key }: CategoryLine): void {
    this.change(key, (line) => ({ ...line, gone: false }));
    this.focus(controlOf(key, this.languages()[0] ?? ''));
  }

  /** Past its neighbour among those that stay. */
  protected move(line: CategoryLine, by: -1 | 1): void {
    const kept = this.kept();
    const to = kept.findIndex(({ key }) => key === line.key) + by;
    const other = kept[to];
    if (other === undefined) return;
    this.lines.update((lines) =>
      lines.map((each) => (each.key === line.key ? other : each.key === other.key ? line : each)),
    );
    const params = { name: this.nameOf(line), place: to + 1, count: kept.length };
    this.said.set(this.i18n.t('proposals.categories.moved', params));
    this.focus(`category-${line.key}-${by < 0 ? 'up' : 'down'}`);
  }

  protected async save(event: Event): Promise<void> {
    event.preventDefault();
    if (this.sending()) return;
    this.problem.set(null);
    this.errors.set(lineErrors(this.lines(), this.languages()));
    if (this.errors.list().length > 0) return this.summary()?.focus();
    this.sending.set(true);
    const { slug } = this.dialogue();
    try {
      const categories = toRequest(this.lines(), this.languages());
      await this.api.changeCategories(slug, { categories, version: this.base().version });
      this.toaster.show(this.i18n.t('proposals.categories.done'));
      this.between.set(null);
      this.base.set(await this.api.categories(slug));
      this.lines.set(toLines(this.base().items));
    } catch (problem) {
      if (isConflict(problem)) await this.readAnew(slug);
      this.refuse(problem);
    } finally {
      this.sending.set(false);
    }
  }

  /** Shows what somebody else saved, and moves what is written here onto it. */
  private async readAnew(slug: string): Promise<void> {
    const before = this.base();
    const now = await this.api.categories(slug).catch(() => null);
    if (now === null) return;
    this.base.set(now);
    this.lines.update((lines) => movedLines(lines, before.items, now.items));
    this.between.set(now.items.flatMap((item) => categoryName(item, this.i18n.lang()) ?? []));
  }

  private refuse(problem: unknown): void {
    const errors = problem instanceof ProblemError ? problem.errors : [];
    this.errors.set(withControls(errors, this.lines(), this.languages()));
    if (this.errors.list().length === 0) this.problem.set(problem);
    this.summary()?.focus();
  }

  private change(key: number, to: (line: CategoryLine) => CategoryLine): void {
    this.lines.update((lines) => lines.map((line) => (line.key === key ? to(line) : line)));
  }

  /** A line that moves takes the focus from its button, and one that goes has none. */
  private focus(id: string): void {
    const look = (): void =>
      this.host.nativeElement.querySelector<HTMLElement>(`[id="${id}"]`)?.focus();
    afterNextRender(look, { injector: this.injector });
  }
}

function isConflict(problem: unknown): boolean {
  return problem instanceof ProblemError && problem.code === 'proposals.categories-changed';
}
