import { ChangeDetectionStrategy, Component, input } from '@angular/core';
import { TranslatePipe } from '../i18n/translate.pipe';

const STEPS = [1, 2, 3, 4, 5] as const;

/** How much one can influence, as a stair of five: inform, consult, dialogue, involve, co-decide. */
@Component({
  selector: 'sr-stairs',
  imports: [TranslatePipe],
  changeDetection: ChangeDetectionStrategy.OnPush,
  template: `<span
    class="stairs"
    role="img"
    [attr.aria-label]="'platform.stairs' | t: { step: step() }"
  >
    @for (each of steps; track each) {
      <i [class.on]="each === step()"></i>
    }
  </span>`,
})
export class Stairs {
  /** 1 inform … 5 co-decide. */
  readonly step = input.required<number>();
  protected readonly steps = STEPS;
}
