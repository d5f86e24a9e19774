import { ChangeDetectionStrategy, Component, computed, input } from '@angular/core';

/** `ok` pine, `way` lake stripes, `late` rowan lines, `against` amber bars, `pass` dots, `none` hollow. */
export type BarLook = 'ok' | 'way' | 'late' | 'against' | 'pass' | 'none';

export interface BarPart {
  readonly look: BarLook;
  readonly count: number;
  /** Count and word: `29 hållna`. */
  readonly label: string;
}

const PATTERNED: readonly BarLook[] = ['way', 'late', 'against', 'pass'];

let made = 0;

/**
 * Shares of a whole, patterned as well as coloured, with a key that says the same in words. SVG,
 * so that widths are attributes: the content policy refuses style attributes.
 */
@Component({
  selector: 'sr-bar',
  changeDetection: ChangeDetectionStrategy.OnPush,
  template: `<svg class="bar" role="img" [attr.aria-label]="label()">
      <defs>
        <pattern
          [id]="id + '-way'"
          width="6"
          height="6"
          patternUnits="userSpaceOnUse"
          patternTransform="rotate(45)"
        >
          <rect class="way-ground" width="6" height="6" />
          <path class="way-line" d="M1.5 0V6" />
        </pattern>
        <pattern [id]="id + '-late'" width="6" height="6" patternUnits="userSpaceOnUse">
          <rect class="late-ground" width="6" height="6" />
          <rect class="late-line" width="6" height="3" />
        </pattern>
        <pattern [id]="id + '-against'" width="5" height="6" patternUnits="userSpaceOnUse">
          <rect class="against-ground" width="5" height="6" />
          <path class="against-line" d="M4.5 0V6" />
        </pattern>
        <pattern [id]="id + '-pass'" width="6" height="6" patternUnits="userSpaceOnUse">
          <rect class="pass-ground" width="6" height="6" />
          <circle class="pass-dot" cx="3" cy="3" r="1.2" />
        </pattern>
      </defs>
      @for (part of placed(); track $index) {
        <rect
          [class]="part.look"
          [attr.fill]="part.fill"
          [attr.x]="part.x"
          [attr.width]="part.width"
          height="100%"
        />
      }
    </svg>
    @if (withKey()) {
      <ul class="key">
        @for (part of parts(); track $index) {
          <li>
            <svg aria-hidden="true">
              <rect
                [class]="part.look"
                [attr.fill]="fillOf(part.look)"
                width="100%"
                height="100%"
              />
            </svg>
            {{ part.label }}
          </li>
        }
      </ul>
    }`,
})
export class Bar {
  protected readonly id = `bar-${++made}`;
  readonly parts = input.required<readonly BarPart[]>();
  readonly withKey = input(true);

  protected readonly label = computed(() =>
    this.parts()
      .map((part) => part.label)
      .join(', '),
  );

  protected readonly placed = computed(() => {
    const shown = this.parts().filter((part) => part.count > 0);
    const whole = shown.reduce((sum, part) => sum + part.count, 0);
    let before = 0;
    return shown.map(({ look, count }) => {
      const x = `${before}%`;
      before += (count / whole) * 100;
      return { look, fill: this.fillOf(look), x, width: `${(count / whole) * 100}%` };
    });
  });

  protected fillOf(look: BarLook): string | null {
    return PATTERNED.includes(look) ? `url(#${this.id}-${look})` : null;
  }
}
