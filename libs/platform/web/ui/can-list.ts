import { ChangeDetectionStrategy, Component, input } from '@angular/core';
import { Icon } from './icon';

/** What can, or cannot, be influenced. The heading above says which. */
@Component({
  selector: 'sr-can-list',
  imports: [Icon],
  changeDetection: ChangeDetectionStrategy.OnPush,
  template: `<ul class="can" [class.yes]="can()" [class.no]="!can()">
    @for (item of items(); track $index) {
      <li>
        <sr-icon [name]="can() ? 'tick' : 'cross'" />
        <span>{{ item }}</span>
      </li>
    }
  </ul>`,
})
export class CanList {
  readonly items = input.required<readonly string[]>();
  readonly can = input.required<boolean>();
}
