import { ChangeDetectionStrategy, Component, computed, inject, input } from '@angular/core';
import { RouterLink } from '@angular/router';
import type { DialogueDetail } from '@samrad/dialogues/contract';
import { Clock, Formats, I18n, Note, TranslatePipe } from '@samrad/platform/web';
import { DialogueWords } from '../../data/dialogue-words';
import { lastMoment } from '../../data/last-moment';

/** Where there is nothing to do: what one waits for, why, and the one thing to read meanwhile. */
@Component({
  selector: 'sr-dialogue-waiting',
  imports: [Note, RouterLink, TranslatePipe],
  changeDetection: ChangeDetectionStrategy.OnPush,
  template: `@if (sentence()) {
    <sr-note [tone]="dialogue().now.step === 'paused' ? 'amber' : 'lake'">
      <div class="stack near">
        <p>{{ sentence() }}</p>
        @if (reason(); as reason) {
          <p>
            <strong>{{ 'dialogues.reason' | t }}:</strong>&ngsp;<span
              [attr.lang]="reason.language"
              dir="auto"
              >{{ reason.text }}</span
            >
          </p>
        }
        <p>
          <a
            class="btn small"
            [routerLink]="i18n.link('dialogues', dialogue().slug)"
            [fragment]="meanwhile()"
            >{{ 'dialogues.waiting.read.' + meanwhile() | t }}</a
          >
        </p>
      </div>
    </sr-note>
  }`,
})
export class DialogueWaiting {
  protected readonly i18n = inject(I18n);
  private readonly formats = inject(Formats);
  private readonly words = inject(DialogueWords);
  private readonly clock = inject(Clock);

  readonly dialogue = input.required<DialogueDetail>();

  protected readonly reason = computed(() => {
    const { now } = this.dialogue();
    return now.step === 'paused' ? now.reason : null;
  });

  /** What there is to read: what has come in, or how it will go. */
  protected readonly meanwhile = computed(() => {
    const { proposals, statements } = this.dialogue().figures;
    if (proposals > 0) return 'proposals';
    return statements > 0 ? 'statements' : 'rounds';
  });

  /** Empty where there is something to do. */
  protected readonly sentence = computed(() => {
    const { now, level } = this.dialogue();
    switch (now.step) {
      case 'open':
        return '';
      case 'paused':
        return this.i18n.t('dialogues.waiting.paused', { when: this.formats.when(now.pausedAt) });
      case 'coming':
        return this.i18n.t(`dialogues.waiting.${now.between ? 'between' : 'coming'}`, {
          kind: this.words.kind(now.kind, level),
          day: this.formats.day(now.opensAt),
        });
      case 'answer':
        return this.answer(now.answerDue);
      case 'record':
        return this.i18n.t('dialogues.waiting.record');
    }
  });

  private answer(due: string | null): string {
    if (due === null) return '';
    const isLate = Date.parse(due) < this.clock.now().getTime();
    return this.i18n.t(`dialogues.waiting.${isLate ? 'answer-late' : 'answer'}`, {
      day: this.formats.day(lastMoment(due)),
    });
  }
}
