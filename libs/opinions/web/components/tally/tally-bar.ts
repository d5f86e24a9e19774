import { ChangeDetectionStrategy, Component, computed, inject, input } from '@angular/core';
import { percentages, type Stand, STANDS, type Tally } from '@samrad/opinions/contract';
import {
  Bar,
  type BarLook,
  type BarPart,
  Formats,
  I18n,
  TranslatePipe,
} from '@samrad/platform/web';

const LOOKS: Readonly<Record<Stand, BarLook>> = { agree: 'ok', disagree: 'against', pass: 'pass' };

/** How many agree, disagree and pass: a patterned bar, and the same in numbers and words. */
@Component({
  selector: 'sr-tally-bar',
  imports: [Bar, TranslatePipe],
  changeDetection: ChangeDetectionStrategy.OnPush,
  template: `@if (parts(); as shown) {
      <div class="stack near"><sr-bar [parts]="shown" /></div>
    } @else {
      <p class="small quiet">{{ 'opinions.tally.none' | t }}</p>
    }`,
})
export class TallyBar {
  private readonly i18n = inject(I18n);
  private readonly formats = inject(Formats);
  readonly tally = input.required<Tally>();

  protected readonly parts = computed<readonly BarPart[] | null>(() => {
    const tally = this.tally();
    const shares = percentages(tally);
    if (!shares) return null;
    return STANDS.map((stand) => {
      const share = this.formats.percent(shares[stand] / 100);
      const label = this.i18n.t(`opinions.tally.${stand}`, { count: tally[stand], share });
      return { look: LOOKS[stand], count: tally[stand], label };
    });
  });
}
