import { ChangeDetectionStrategy, Component, output } from '@angular/core';
import { Icon } from './icon';

/** Live updates wait behind this and never move what one reads: `Visa 3 nya kommentarer`. */
@Component({
  selector: 'sr-pill',
  imports: [Icon],
  changeDetection: ChangeDetectionStrategy.OnPush,
  template: `<p class="center" role="status">
    <button type="button" class="pill" (click)="show.emit()">
      <sr-icon name="comment" /><ng-content />
    </button>
  </p>`,
})
export class Pill {
  readonly show = output();
}
