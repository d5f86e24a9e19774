import { ChangeDetectionStrategy, Component } from '@angular/core';

const GROUND = 60;

/** Spruces: place of the top and half the width of the upper boughs, in the picture's units. */
const TREES = [
  [60, 30, 6],
  [76, 16, 8.8],
  [92, 26, 6.8],
  [108, 35, 5],
  [268, 34, 5.2],
  [282, 24, 7.2],
  [452, 30, 6],
  [470, 16, 8.8],
  [488, 26, 6.8],
  [505, 36, 4.8],
  [690, 32, 5.6],
  [704, 18, 8.4],
  [719, 10, 10],
  [735, 24, 7.2],
  [750, 16, 8.8],
  [768, 32, 5.6],
  [1010, 26, 6.8],
  [1026, 14, 9.2],
  [1044, 30, 6],
  [1190, 18, 8.4],
  [1206, 28, 6.4],
  [1224, 14, 9.2],
] as const;

/** Cottages: left wall, top of the wall, half the width, height of the gable. */
const COTTAGES = [
  [590, 35, 21, 12.5],
  [644, 44, 13, 8],
  [222, 42, 15, 9],
  [950, 39, 18, 10.5],
] as const;

/** The row of cottages at the foot of every page: the one place for warmth. */
@Component({
  selector: 'app-horizon',
  changeDetection: ChangeDetectionStrategy.OnPush,
  template: `<svg
    class="horizon"
    viewBox="0 0 1280 72"
    preserveAspectRatio="xMidYMax slice"
    aria-hidden="true"
  >
    <path class="fill" d="M0 60H1280V72H0z" />
    <path class="tree" [attr.d]="trees" />
    @for (cottage of cottages; track $index) {
      <path class="red" [attr.d]="cottage.walls" />
      <path class="roofs" [attr.d]="cottage.roof" />
      <path class="white" [attr.d]="cottage.door" />
    }
  </svg>`,
})
export class Horizon {
  protected readonly trees = TREES.map(spruce).join('');
  protected readonly cottages = COTTAGES.map(cottage);
}

function spruce([x, y, w]: (typeof TREES)[number]): string {
  const boughs = `M${x} ${y}l${w} ${w * 2.25}h${-w * 0.45}l${w * 0.8} ${w * 2}h${-w * 2.7}l${w * 0.8} ${-w * 2}h${-w * 0.45}z`;
  return `${boughs}M${x - 1.2} ${GROUND - 4}h2.4v5h-2.4z`;
}

function cottage([x, y, half, rise]: (typeof COTTAGES)[number]) {
  const wall = GROUND - y;
  const eaves = half + 3;
  return {
    walls: `M${x} ${GROUND}V${y}l${half} ${-rise} ${half} ${rise}V${GROUND}z`,
    roof: `M${x - 3} ${y + 1}l${eaves} ${-rise * 1.24} ${eaves} ${rise * 1.24}-2 1.6${-eaves + 2} ${-rise * 1.06}${-eaves + 2} ${rise * 1.06}z`,
    door: `M${x + half * 0.72} ${y + wall * 0.28}h${half * 0.6}v${wall / 2}h${-half * 0.3}l${-half * 0.2} ${wall * 0.22}h${-half * 0.1}z`,
  };
}
