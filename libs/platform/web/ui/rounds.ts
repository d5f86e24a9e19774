import { ChangeDetectionStrategy, Component, input } from '@angular/core';
import { TranslatePipe } from '../i18n/translate.pipe';

export interface RoundStep {
  readonly name: string;
  readonly when: string;
  readonly state: 'done' | 'now' | 'paused' | 'coming';
}

/** The rounds of a dialogue in order; `flat` lays them in a row on a wide screen. */
@Component({
  selector: 'sr-rounds',
  imports: [TranslatePipe],
  changeDetection: ChangeDetectionStrategy.OnPush,
  template: `<ol class="rounds" [class.flat]="flat()">
    @for (step of steps(); track $index) {
      <li
        [class.done]="step.state === 'done'"
        [class.paused]="step.state === 'paused'"
        [attr.aria-current]="step.state === 'now' ? 'step' : null"
      >
        <b>{{ step.name }}</b>
        <span>{{ step.when }}</span>
        @if (step.state === 'now') {
          <span
            ><strong>{{ 'platform.rounds.now' | t }}</strong></span
          >
        } @else if (step.state === 'paused') {
          <span
            ><strong>{{ 'platform.rounds.paused' | t }}</strong></span
          >
        } @else if (step.state === 'done') {
          <span class="only">{{ 'platform.rounds.done' | t }}</span>
        }
      </li>
    }
  </ol>`,
})
export class Rounds {
  readonly steps = input.required<readonly RoundStep[]>();
  readonly flat = input(false);
}
