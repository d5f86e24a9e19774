import { ChangeDetectionStrategy, Component, computed, input } from '@angular/core';

/** 20 px grid, 1.6 stroke, butt ends and mitred corners, like joinery. */
export const ICONS = {
  add: 'M10 3V17M3 10H17',
  arrow: 'M3 10H16M11 4.5 16.5 10 11 15.5',
  circle: 'M10 2.5A7.5 7.5 0 1 1 9.99 2.5',
  clock: 'M10 2.5A7.5 7.5 0 1 1 9.99 2.5M10 5.5V10.5L13.5 12.5',
  comment: 'M3 3.5H17V13.5H9L5 17.5V13.5H3Z',
  cross: 'M4.5 4.5 15.5 15.5M15.5 4.5 4.5 15.5',
  document: 'M4.5 2.5H12L15.5 6V17.5H4.5ZM7 8.5H13M7 11.5H13M7 14.5H11',
  eye: 'M1.5 10Q10 1 18.5 10 10 19 1.5 10M10 7.6A2.4 2.4 0 1 1 9.99 7.6',
  half: 'M10 2.5A7.5 7.5 0 1 1 9.99 2.5M10 2.5V17.5',
  hidden: 'M1.5 10Q10 1 18.5 10 10 19 1.5 10M3 17.5 17 2.5',
  letter: 'M3 4H17V16H3ZM3 4.5 10 10.5 17 4.5',
  lock: 'M4 9H16V17.5H4ZM6.5 9V6A3.5 3.5 0 0 1 13.5 6V9',
  loop: 'M6 9A4.3 4.3 0 0 1 14.5 8.5C14.5 11.5 11.5 11.8 11.3 14.5 11.2 17.5 7.5 17.8 7 15',
  menu: 'M2.5 5H17.5M2.5 10H17.5M2.5 15H17.5',
  picture:
    'M2.5 3.5H17.5V16.5H2.5ZM2.5 14 7.5 9 11 12.5 13 10.5 17.5 14.5M13.5 5.5A1.2 1.2 0 1 1 13.49 5.5',
  stairs: 'M2.5 17H7V12.5H11.5V8H16V3.5H18',
  thumb: 'M4 10V17.5H14L17 9H11.5V3.5H9.5L6.5 10Z',
  tick: 'M3 10.5 8 15.5 17 4.5',
  warning: 'M10 3 18 17H2ZM10 8V12.5M10 13.8V15.4',
} as const;
export type IconName = keyof typeof ICONS;

/** An icon beside a word, never alone; only arrows turn in right-to-left. */
@Component({
  selector: 'sr-icon',
  changeDetection: ChangeDetectionStrategy.OnPush,
  template: `<svg
    class="i"
    [class.turn]="name() === 'arrow'"
    viewBox="0 0 20 20"
    aria-hidden="true"
  >
    <path [attr.d]="path()" />
  </svg>`,
})
export class Icon {
  readonly name = input.required<IconName>();
  protected readonly path = computed(() => ICONS[this.name()]);
}
