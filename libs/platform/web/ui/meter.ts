import { ChangeDetectionStrategy, Component, computed, input } from '@angular/core';
import type { Tone } from './tone';

/** A share as a line, beside the words that say it; hidden from those who have the words. */
@Component({
  selector: 'sr-meter',
  changeDetection: ChangeDetectionStrategy.OnPush,
  template: `<svg class="meter" [class]="tone()" aria-hidden="true">
    <rect [attr.width]="width()" height="100%" />
  </svg>`,
})
export class Meter {
  /** Between 0 and 1. */
  readonly share = input.required<number>();
  readonly tone = input<Tone>('pine');
  protected readonly width = computed(
    () => `${Math.round(Math.min(1, Math.max(0, this.share())) * 1000) / 10}%`,
  );
}
