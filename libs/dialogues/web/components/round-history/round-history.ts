import {
  ChangeDetectionStrategy,
  Component,
  computed,
  inject,
  input,
  linkedSignal,
} from '@angular/core';
import type { DialogueDetail, RoundChangeWire } from '@samrad/dialogues/contract';
import {
  Attempts,
  Pager,
  ProblemNote,
  RichText,
  TextTag,
  TranslatePipe,
} from '@samrad/platform/web';
import { DialogueWords } from '../../data/dialogue-words';
import { DialoguesApi } from '../../data/dialogues.api';
import { lastMoment } from '../../data/last-moment';

/** What hosts have done to the rounds by hand, the latest first: who, when and why. */
@Component({
  selector: 'sr-round-history',
  imports: [Pager, ProblemNote, RichText, TextTag, TranslatePipe],
  changeDetection: ChangeDetectionStrategy.OnPush,
  templateUrl: './round-history.html',
})
export class RoundHistory {
  private readonly api = inject(DialoguesApi);
  private readonly words = inject(DialogueWords);
  private readonly attempts = new Attempts();

  readonly dialogue = input.required<DialogueDetail>();

  /** What is older than the page that came with the dialogue; begun anew when that changes. */
  private readonly latest = computed(() => this.dialogue().roundChanges, {
    equal: (a, b) => a.items[0]?.id === b.items[0]?.id && a.next === b.next,
  });
  private readonly all = linkedSignal(() => this.latest().items);
  protected readonly next = linkedSignal(() => this.latest().next);
  protected readonly problem = this.attempts.problem;
  protected readonly busy = this.attempts.busy;

  protected readonly items = computed(() => this.all().map((change) => this.shown(change)));

  protected more(): Promise<void> {
    return this.attempts.make(async () => {
      const after = this.next();
      if (after === null) return;
      const page = await this.api.roundChanges(this.dialogue().slug, after);
      this.all.update((items) => [...items, ...page.items]);
      this.next.set(page.next);
    });
  }

  private shown(change: RoundChangeWire) {
    const { answerDue } = change;
    return {
      change,
      at: this.words.moment(change.at),
      answer: answerDue && this.words.moment(lastMoment(answerDue)),
      params: {
        host: change.organisation.name,
        kind: this.words.kind(change.kind, this.dialogue().level),
        moment: this.words.moment(change.closesAt),
      },
    };
  }
}
