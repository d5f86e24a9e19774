import {
  ChangeDetectionStrategy,
  Component,
  computed,
  inject,
  input,
  output,
  viewChild,
} from '@angular/core';
import { RouterLink } from '@angular/router';
import type { Stand, StandProgress, StatementItem } from '@samrad/opinions/contract';
import { Gable, I18n, ProblemNote, TranslatePipe } from '@samrad/platform/web';
import type { Previous } from '../../data/stand-card';
import type { StandGate } from '../../data/stand-gate';
import { StandButtons } from '../stand-buttons/stand-buttons';

let made = 0;

/** The one thing to do now: a statement under the roof, three answers, and a way back. */
@Component({
  selector: 'sr-statement-card',
  imports: [Gable, ProblemNote, RouterLink, StandButtons, TranslatePipe],
  changeDetection: ChangeDetectionStrategy.OnPush,
  templateUrl: './statement-card.html',
})
export class StatementCard {
  protected readonly i18n = inject(I18n);
  private readonly buttons = viewChild(StandButtons);
  protected readonly textId = `statement-${++made}`;

  readonly slug = input.required<string>();
  readonly gate = input.required<StandGate>();
  readonly statement = input.required<StatementItem | null>();
  readonly progress = input.required<StandProgress>();
  readonly previous = input<Previous | null>(null);
  readonly canState = input(false);
  readonly busy = input(false);
  readonly problem = input<unknown>(null);
  readonly stood = output<Stand>();
  readonly undone = output();

  protected readonly here = computed(() => this.i18n.link('dialogues', this.slug(), 'statements'));

  protected undo(): void {
    this.buttons()?.focus();
    this.undone.emit();
  }
}
