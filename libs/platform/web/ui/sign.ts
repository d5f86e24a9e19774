import { ChangeDetectionStrategy, Component, computed, input } from '@angular/core';
import { TranslatePipe } from '../i18n/translate.pipe';

export type Stance = 'for' | 'against' | 'question' | 'neither';

const SIGNS = {
  for: { look: 'for', sign: '+' },
  against: { look: 'against', sign: '−' },
  question: { look: 'ask', sign: '?' },
  neither: { look: '', sign: '·' },
} as const;

/** A stance: a sign, a word, then a colour. With a count: `21 för`. */
@Component({
  selector: 'sr-sign',
  imports: [TranslatePipe],
  changeDetection: ChangeDetectionStrategy.OnPush,
  template: `<span [class]="look()" [attr.data-sign]="sign()">{{
    count() === undefined
      ? ('platform.stance.' + stance() | t)
      : ('platform.stance-count.' + stance() | t: { count: count() })
  }}</span>`,
})
export class Sign {
  readonly stance = input.required<Stance>();
  readonly count = input<number>();
  protected readonly look = computed(() => `sign ${SIGNS[this.stance()].look}`);
  protected readonly sign = computed(() => SIGNS[this.stance()].sign);
}
