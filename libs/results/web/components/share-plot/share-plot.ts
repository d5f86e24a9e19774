import { ChangeDetectionStrategy, Component, computed, input } from '@angular/core';
import { RouterLink } from '@angular/router';

export interface PlotShare {
  readonly head: string;
  readonly label: string;
  /** BCP 47 tag of the label. */
  readonly lang: string;
  readonly link: string;
  readonly text: string;
  /** Of one; null where it is not known. */
  readonly share: number | null;
  readonly low: number | null;
  readonly high: number | null;
}

/** A dot for a share on a line from none to all, with a bar from the lowest to the highest it may be. */
@Component({
  selector: 'sr-share-plot',
  imports: [RouterLink],
  changeDetection: ChangeDetectionStrategy.OnPush,
  template: `<ol class="plot-shares" [attr.aria-label]="label()">
    @for (row of placed(); track $index) {
      <li>
        <span class="plot-head">{{ row.head }}</span>
        <a [routerLink]="row.link" [attr.lang]="row.lang">{{ row.label }}</a>
        <span class="plot-value">{{ row.text }}</span>
        @if (row.at) {
          <svg aria-hidden="true" focusable="false">
            <line class="plot-axis" x1="0" x2="100%" y1="50%" y2="50%" />
            <rect
              class="plot-range"
              [attr.x]="row.from"
              [attr.width]="row.width"
              y="4"
              height="8"
            />
            <circle class="plot-dot" [attr.cx]="row.at" cy="50%" r="5" />
          </svg>
        }
      </li>
    }
  </ol>`,
})
export class SharePlot {
  readonly rows = input.required<readonly PlotShare[]>();
  readonly label = input.required<string>();

  protected readonly placed = computed(() =>
    this.rows().map((row) => ({
      ...row,
      at: row.share === null ? null : percent(row.share),
      from: percent(row.low ?? 0),
      width: percent((row.high ?? 0) - (row.low ?? 0)),
    })),
  );
}

function percent(share: number): string {
  return `${Math.round(share * 1000) / 10}%`;
}
