import {
  afterNextRender,
  ChangeDetectionStrategy,
  Component,
  computed,
  type ElementRef,
  inject,
  Injector,
  input,
  signal,
  viewChild,
} from '@angular/core';
import type {
  DialogueDetail,
  RoundChange,
  RoundState,
  RoundWire,
} from '@samrad/dialogues/contract';
import {
  focusIfLost,
  I18n,
  type IconName,
  PageHead,
  Tag,
  Toaster,
  type Tone,
  TranslatePipe,
} from '@samrad/platform/web';
import { ChangeRound } from '../../components/change-round/change-round';
import { DialogueCrumbs } from '../../components/dialogue-crumbs/dialogue-crumbs';
import { RoundHistory } from '../../components/round-history/round-history';
import { DialogueWords } from '../../data/dialogue-words';
import { lastMoment } from '../../data/last-moment';
import { liveDialogue } from '../../data/live-dialogue';

interface Look {
  readonly tone: Tone | 'plain';
  readonly icon: IconName;
}

const LOOKS: Readonly<Record<RoundState, Look>> = {
  coming: { tone: 'plain', icon: 'clock' },
  open: { tone: 'pine', icon: 'tick' },
  paused: { tone: 'amber', icon: 'clock' },
  closed: { tone: 'plain', icon: 'lock' },
};

/** Where hosts open, extend, pause, resume and close the rounds of a dialogue by hand. */
@Component({
  selector: 'sr-rounds-page',
  imports: [ChangeRound, DialogueCrumbs, RoundHistory, Tag, TranslatePipe],
  changeDetection: ChangeDetectionStrategy.OnPush,
  templateUrl: './rounds.page.html',
})
export class RoundsPage {
  protected readonly i18n = inject(I18n);
  private readonly words = inject(DialogueWords);
  private readonly toaster = inject(Toaster);
  private readonly injector = inject(Injector);
  private readonly form = viewChild(ChangeRound);
  private readonly history = viewChild.required<ElementRef<HTMLElement>>('history');

  readonly dialogue = input.required<DialogueDetail>();

  protected readonly now = liveDialogue(this.dialogue);
  protected readonly asked = signal<{ round: RoundWire; change: RoundChange } | null>(null);
  protected readonly due = computed(() => {
    const { answerDue } = this.now();
    return answerDue === null ? '' : this.words.moment(lastMoment(answerDue));
  });

  protected readonly rows = computed(() =>
    this.now().rounds.map((round) => ({
      round,
      kind: this.words.kind(round.kind, this.now().level),
      span: this.i18n.t('dialogues.rounds.span', {
        from: this.words.moment(round.opensAt),
        to: this.words.moment(round.closesAt),
      }),
      ...LOOKS[round.state],
    })),
  );

  constructor() {
    inject(PageHead).set(() => ({
      title: `${this.i18n.t('dialogues.rounds.title')}: ${this.now().question}`,
    }));
  }

  protected nameOf(change: RoundChange, number: number, kind: string): string {
    const name = this.i18n.t(`dialogues.rounds.change.${change}`);
    return this.i18n.t('dialogues.rounds.change-of', { change: name, number, kind });
  }

  protected ask(round: RoundWire, change: RoundChange): void {
    this.asked.set({ round, change });
    afterNextRender(() => this.form()?.open(), { injector: this.injector });
  }

  /** The button that was pressed may be gone; the reader stands where what was done is told. */
  protected tell(change: RoundChange): void {
    this.toaster.show(this.i18n.t(`dialogues.rounds.done.${change}`));
    focusIfLost(() => this.history().nativeElement, this.injector);
  }
}
