import {
  ChangeDetectionStrategy,
  Component,
  computed,
  effect,
  inject,
  input,
  signal,
} from '@angular/core';
import { RouterLink } from '@angular/router';
import type { DialogueDetail } from '@samrad/dialogues/contract';
import {
  isOpinionKind,
  type OpinionEventState,
  type StatementItem,
  type StatementPage,
} from '@samrad/opinions/contract';
import { I18n, ProblemNote, Skeleton, TranslatePipe } from '@samrad/platform/web';
import { LiveConnection } from '@samrad/register/web';
import type { LiveEvent } from '@samrad/register/contract';
import { OpinionsApi } from '../../data/opinions.api';
import { standGate } from '../../data/stand-gate';
import { TallyBar } from '../tally/tally-bar';

/** How many statements a dialogue's front page shows. */
const SHOWN = 3;

/**
 * The statements on a dialogue's front page: how many, the three that opinions are most divided
 * on, and the way to all. Nothing where a dialogue has none and asks for none.
 * Its texts are `opinionTexts`, which the page's route has to load.
 */
@Component({
  selector: 'sr-statement-teaser',
  imports: [ProblemNote, RouterLink, Skeleton, TallyBar, TranslatePipe],
  changeDetection: ChangeDetectionStrategy.OnPush,
  templateUrl: './statement-teaser.html',
})
export class StatementTeaser {
  protected readonly i18n = inject(I18n);
  private readonly api = inject(OpinionsApi);
  private readonly live = inject(LiveConnection);

  readonly dialogue = input.required<DialogueDetail>();
  protected readonly page = signal<StatementPage | null>(null);
  /** What was read first: the dialogue is followed from there. */
  private readonly begun = signal<StatementPage | null>(null);
  protected readonly items = signal<readonly StatementItem[]>([]);
  protected readonly problem = signal<unknown>(null);

  private readonly slug = computed(() => this.dialogue().slug);
  private readonly gate = computed(() =>
    standGate(this.dialogue(), this.page()?.allowedOperations ?? []),
  );
  protected readonly isOpen = computed(() => ['open', 'sign-in'].includes(this.gate().kind));
  protected readonly isShown = computed(
    () => this.dialogue().figures.statements > 0 || (this.page()?.total ?? 0) > 0 || this.isOpen(),
  );

  constructor() {
    effect(() => void this.read(this.slug()));
    effect((ended) => {
      const begun = this.begun();
      if (!begun) return;
      const following = this.live
        .follow(begun.dialogueId, begun.lastSeq, () => this.readAnew(this.slug()))
        .subscribe((event) => this.take(event));
      ended(() => following.unsubscribe());
    });
  }

  private async read(slug: string): Promise<void> {
    try {
      await this.readAnew(slug);
      this.begun.set(this.page());
    } catch (problem) {
      this.problem.set(problem);
    }
  }

  private async readAnew(slug: string): Promise<number> {
    const page = await this.api.page(slug, { order: 'most-divided', limit: SHOWN });
    this.items.set(page.items.filter(({ hidden }) => hidden === null));
    this.page.set(page);
    return page.lastSeq;
  }

  private take(event: LiveEvent): void {
    const state = isOpinionKind(event.kind) ? (event.state as OpinionEventState) : null;
    if (!state) return;
    this.items.update((items) =>
      items
        .filter(({ id }) => id !== state.id || state.hidden === null)
        .map((item) => (item.id === state.id ? { ...item, tally: state.tally } : item)),
    );
  }
}
