import { ChangeDetectionStrategy, Component, computed, input } from '@angular/core';

export interface PlotBar {
  readonly label: string;
  /** BCP 47 tag where the label is in another language than the page. */
  readonly lang?: string;
  /** Null: a bar that is not shown; its text says why. */
  readonly value: number | null;
  readonly text: string;
}

/**
 * Bars that lie: label, bar, figure. The list says everything in words; the bars are for the eye
 * alone. Widths are attributes, because the content policy refuses style attributes.
 */
@Component({
  selector: 'sr-bars-plot',
  changeDetection: ChangeDetectionStrategy.OnPush,
  template: `<ul class="plot-bars" [attr.aria-label]="label()">
    @for (bar of placed(); track $index) {
      <li>
        <span class="plot-label" [attr.lang]="bar.lang ?? null">{{ bar.label }}</span>
        <svg aria-hidden="true" focusable="false">
          <rect class="plot-ground" width="100%" height="100%" />
          <rect class="plot-bar" [attr.width]="bar.width" height="100%" />
        </svg>
        <span class="plot-value">{{ bar.text }}</span>
      </li>
    }
  </ul>`,
})
export class BarsPlot {
  readonly bars = input.required<readonly PlotBar[]>();
  readonly label = input.required<string>();

  protected readonly placed = computed(() => {
    const most = Math.max(1, ...this.bars().map(({ value }) => value ?? 0));
    return this.bars().map((bar) => ({ ...bar, width: `${((bar.value ?? 0) / most) * 100}%` }));
  });
}
