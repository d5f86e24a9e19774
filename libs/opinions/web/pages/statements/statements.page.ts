import {
  ChangeDetectionStrategy,
  Component,
  computed,
  effect,
  inject,
  input,
  linkedSignal,
} from '@angular/core';
import { BarNote, DialogueCrumbs, liveDialogue } from '@samrad/dialogues/web';
import type { Stand, StatementItem } from '@samrad/opinions/contract';
import { DayPipe, I18n, Note, PageHead, TranslatePipe } from '@samrad/platform/web';
import { LiveConnection } from '@samrad/register/web';
import { AddStatement } from '../../components/add-statement/add-statement';
import { StatementCard } from '../../components/stand-card/statement-card';
import { StatementsSection } from '../../components/statement-list/statements-section';
import type { OpenedStatements } from '../../data/load-statements';
import { StandCard } from '../../data/stand-card';
import { standGate } from '../../data/stand-gate';
import { StatementList } from '../../data/statement-list';

/** A dialogue's statements: one to answer at a time, all of them with what people answered. */
@Component({
  selector: 'sr-statements-page',
  imports: [
    AddStatement,
    BarNote,
    DayPipe,
    DialogueCrumbs,
    Note,
    StatementCard,
    StatementsSection,
    TranslatePipe,
  ],
  changeDetection: ChangeDetectionStrategy.OnPush,
  templateUrl: './statements.page.html',
})
export class StatementsPage {
  readonly opened = input.required<OpenedStatements>();

  protected readonly list = new StatementList(this.opened);
  protected readonly card = new StandCard(this.opened, this.list);
  protected readonly dialogue = liveDialogue(computed(() => this.opened().dialogue));
  private readonly phase = computed(() =>
    this.dialogue()
      .rounds.map(({ state }) => state)
      .join(),
  );
  protected readonly gate = computed(() => standGate(this.dialogue(), this.list.allowed()));
  /** Here and now, or as soon as one has signed in. */
  protected readonly canAnswer = computed(() => ['open', 'sign-in'].includes(this.gate().kind));
  protected readonly canState = computed(() => this.list.allowed().includes('state'));

  /** Once there, the form stays: what is being written is not taken away when a round closes. */
  protected readonly writes = linkedSignal<boolean, boolean>({
    source: this.canState,
    computation: (now, before) => now || (before?.value ?? false),
  });

  constructor() {
    const i18n = inject(I18n);
    const live = inject(LiveConnection);
    inject(PageHead).set(() => ({
      title: `${i18n.t('opinions.crumb')}: ${this.dialogue().question}`,
      description: i18n.t('opinions.description', { question: this.dialogue().question }),
    }));
    effect((ended) => {
      const { dialogueId, lastSeq } = this.opened().page;
      const following = live
        .follow(dialogueId, lastSeq, () => this.readAnew())
        .subscribe((event) => this.list.take(event));
      ended(() => following.unsubscribe());
    });
    // A round that opens or closes changes what one may do with every statement.
    let before: string | null = null;
    effect(() => {
      const phase = this.phase();
      if (before !== null && before !== phase) void this.reload();
      before = phase;
    });
  }

  protected answer(stand: Stand): void {
    void this.card.answer(stand);
  }

  protected undo(): void {
    void this.card.undo();
  }

  protected change({ statement, stand }: { statement: StatementItem; stand: Stand | null }): void {
    void this.card.change(statement, stand);
  }

  private async readAnew(): Promise<number> {
    const [lastSeq] = await Promise.all([this.list.readAnew(), this.card.refill()]);
    return lastSeq;
  }

  protected async reload(): Promise<void> {
    await Promise.all([this.list.show(), this.card.refill()]);
  }
}
