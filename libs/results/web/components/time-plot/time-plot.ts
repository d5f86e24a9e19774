import { ChangeDetectionStrategy, Component, computed, input } from '@angular/core';

/** What was counted of one kind, in stretches that follow one another. */
export interface TimePanel {
  readonly name: string;
  /** The same in words, for who does not see it. */
  readonly said: string;
  readonly values: readonly number[];
}

/** A stretch of the axis, from 0 to 1. */
export interface TimeBand {
  readonly from: number;
  readonly to: number;
  readonly name: string;
  readonly short: string;
}

const HEIGHT = 72;
let made = 0;

/**
 * One row of upright bars for each kind, each on its own scale, above one axis of time with the
 * rounds as bands. Letters keep their size however narrow it is: only marks are placed in percent.
 */
@Component({
  selector: 'sr-time-plot',
  changeDetection: ChangeDetectionStrategy.OnPush,
  template: `<div class="plot-times">
    @for (panel of placed(); track panel.id) {
      <p class="plot-name" aria-hidden="true">
        {{ panel.name }} <span class="quiet">{{ panel.most }}</span>
      </p>
      <svg
        class="plot-time"
        role="img"
        [attr.aria-labelledby]="panel.id + ' ' + panel.id + '-said'"
      >
        <title [attr.id]="panel.id">{{ panel.name }}</title>
        <desc [attr.id]="panel.id + '-said'">{{ panel.said }}</desc>
        @for (band of shaded(); track $index) {
          <rect class="plot-band" [attr.x]="band.x" [attr.width]="band.width" height="100%" />
          <line class="plot-edge" [attr.x1]="band.x" [attr.x2]="band.x" y1="0" y2="100%" />
          <text [attr.x]="band.x" dx="3" y="12">{{ band.short }}</text>
        }
        @for (bar of panel.bars; track $index) {
          <rect
            class="plot-bar"
            [attr.x]="bar.x"
            [attr.width]="bar.width"
            [attr.y]="bar.y"
            [attr.height]="bar.height"
          />
        }
        <line class="plot-axis" x1="0" x2="100%" y1="100%" y2="100%" />
      </svg>
    }
    <!-- As the bars above: time runs from the left in every script. -->
    <p class="plot-ends" dir="ltr">
      <span dir="auto">{{ first() }}</span>
      <span dir="auto">{{ last() }}</span>
    </p>
    <ul class="key">
      @for (band of bands(); track $index) {
        <li>{{ band.name }}</li>
      }
    </ul>
  </div>`,
})
export class TimePlot {
  private readonly id = `times-${++made}`;
  readonly panels = input.required<readonly TimePanel[]>();
  readonly bands = input.required<readonly TimeBand[]>();
  readonly first = input.required<string>();
  readonly last = input.required<string>();

  protected readonly shaded = computed(() =>
    this.bands()
      .filter(({ from, to }) => to > 0 && from < 1)
      .map(({ from, to, short }) => {
        const [begin, end] = [Math.max(0, from), Math.min(1, to)];
        return { x: percent(begin), width: percent(end - begin), short };
      }),
  );
  protected readonly placed = computed(() =>
    this.panels().map(({ name, said, values }, i) => {
      const most = Math.max(1, ...values);
      const step = 1 / Math.max(1, values.length);
      const bars = values.flatMap((value, at) => {
        if (value === 0) return [];
        // What is there is seen, however little it is.
        const height = Math.max(2, Math.round((value / most) * (HEIGHT - 16)));
        return [{ x: percent(at * step), width: percent(step * 0.8), y: HEIGHT - height, height }];
      });
      return { id: `${this.id}-${i}`, name, said, most: Math.max(...values, 0), bars };
    }),
  );
}

function percent(share: number): string {
  return `${Math.round(share * 10_000) / 100}%`;
}
