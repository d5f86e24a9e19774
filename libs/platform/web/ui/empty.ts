import { ChangeDetectionStrategy, Component, input } from '@angular/core';
import { Mark } from './mark';

/** Nothing here yet, and what one can do about it. */
@Component({
  selector: 'sr-empty',
  imports: [Mark],
  changeDetection: ChangeDetectionStrategy.OnPush,
  template: `<div class="empty">
    <sr-mark />
    <p class="serif large">{{ heading() }}</p>
    <div class="soft"><ng-content /></div>
  </div>`,
})
export class Empty {
  readonly heading = input.required<string>();
}
