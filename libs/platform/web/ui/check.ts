import { ChangeDetectionStrategy, Component, input, model } from '@angular/core';
import { keepChosen } from './chosen-before';
import { Icon } from './icon';

let made = 0;

/** Yes or no; the label is the content. */
@Component({
  selector: 'sr-check',
  imports: [Icon],
  changeDetection: ChangeDetectionStrategy.OnPush,
  template: `<label class="check">
      <input
        type="checkbox"
        #box
        [id]="controlId()"
        [checked]="checked()"
        [attr.aria-invalid]="error() ? 'true' : null"
        [attr.aria-describedby]="error() ? controlId() + '-error' : null"
        (change)="checked.set(box.checked)"
      />
      <span [id]="controlId() + '-name'"><ng-content /></span>
    </label>
    @if (error()) {
      <p class="error" [id]="controlId() + '-error'">
        <sr-icon name="warning" /><span>{{ error() }}</span>
      </p>
    }`,
})
export class Check {
  readonly controlId = input(`check-${++made}`);
  readonly error = input<string | null | undefined>('');
  readonly checked = model(false);

  constructor() {
    keepChosen();
  }
}
