import { ChangeDetectionStrategy, Component } from '@angular/core';

/** The red cottage with a speech bubble for a door. Decoration: the name stands beside it. */
@Component({
  selector: 'sr-mark',
  changeDetection: ChangeDetectionStrategy.OnPush,
  template: `<svg class="mark" viewBox="0 0 40 40" aria-hidden="true">
    <path class="chimney" d="M26.5 5h4v8h-4z" />
    <path class="house" d="M6 17 20 7l14 10v19H6z" />
    <path class="trim" d="M7.6 18.5V36M32.4 18.5V36" />
    <path
      class="bubble"
      d="M15 19h10a3 3 0 0 1 3 3v6a3 3 0 0 1-3 3h-5l-5.2 5v-5A3 3 0 0 1 12 28v-6a3 3 0 0 1 3-3z"
    />
    <path class="roof" d="M2.5 19.2 20 6.6l17.5 12.6" />
  </svg>`,
})
export class Mark {}
