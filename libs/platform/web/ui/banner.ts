import { ChangeDetectionStrategy, Component } from '@angular/core';
import { Icon } from './icon';

/** A state of the whole site, above everything: no net, the server is away. */
@Component({
  selector: 'sr-banner',
  imports: [Icon],
  changeDetection: ChangeDetectionStrategy.OnPush,
  template: `<div class="banner" role="status">
    <div class="wrap">
      <sr-icon name="warning" />
      <p><ng-content /></p>
    </div>
  </div>`,
})
export class Banner {}
