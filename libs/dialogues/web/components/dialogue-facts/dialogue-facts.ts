import { ChangeDetectionStrategy, Component, computed, inject, input } from '@angular/core';
import { BEHIND_PSEUDONYM, stepOf, type DialogueDetail } from '@samrad/dialogues/contract';
import { DayPipe, RichText, Stairs, TextTag, TranslatePipe } from '@samrad/platform/web';
import { lastMoment } from '../../data/last-moment';
import { WhoWords } from '../../data/who-words';
import { DialogueWords } from '../../data/dialogue-words';

/** The facts in the margin of a dialogue: who decides, when the answer comes, how much one can influence. */
@Component({
  selector: 'sr-dialogue-facts',
  imports: [DayPipe, RichText, Stairs, TextTag, TranslatePipe],
  changeDetection: ChangeDetectionStrategy.OnPush,
  templateUrl: './dialogue-facts.html',
})
export class DialogueFacts {
  private readonly words = inject(DialogueWords);
  readonly dialogue = input.required<DialogueDetail>();

  private readonly whoWords = inject(WhoWords);
  protected readonly who = computed(() => this.whoWords.who(this.dialogue()));
  protected readonly whoSees = BEHIND_PSEUDONYM.text;
  protected readonly step = computed(() => stepOf(this.dialogue().level));
  protected readonly level = computed(() => this.words.level(this.dialogue().level));
  protected readonly due = computed(() => {
    const { answerDue } = this.dialogue();
    return answerDue && lastMoment(answerDue);
  });
  protected readonly soFar = computed(() => this.words.soFar(this.dialogue()));
}
