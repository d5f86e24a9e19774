import { ChangeDetectionStrategy, Component, computed, inject, input } from '@angular/core';
import { RouterLink } from '@angular/router';
import type { DialogueSummary } from '@samrad/dialogues/contract';
import { type Fact, Facts } from '@samrad/platform/web';
import { DialogueWords } from '../../data/dialogue-words';
import { I18n, TranslatePipe } from '@samrad/platform/web';

/** Dialogues below each other: who asks, what, until when, and when the answer comes. */
@Component({
  selector: 'sr-dialogue-rows',
  imports: [Facts, RouterLink, TranslatePipe],
  changeDetection: ChangeDetectionStrategy.OnPush,
  templateUrl: './dialogue-rows.html',
})
export class DialogueRows {
  protected readonly i18n = inject(I18n);
  private readonly words = inject(DialogueWords);

  readonly dialogues = input.required<readonly DialogueSummary[]>();
  /** Whether each question is a heading of the third level, below one of the second. */
  readonly deep = input(false);
  /** Whether something else than their heading stands above, so that a line has to divide. */
  readonly under = input(false);

  protected readonly rows = computed(() =>
    this.dialogues().map((dialogue) => ({ dialogue, fact: this.factOf(dialogue) })),
  );

  private factOf(dialogue: DialogueSummary): readonly Fact[] {
    const fact = this.words.nextDate(dialogue);
    return fact ? [fact] : [];
  }
}
