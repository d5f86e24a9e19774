import { ChangeDetectionStrategy, Component, input, model, signal } from '@angular/core';
import { Check, Field, Input, TranslatePipe } from '@samrad/platform/web';

/** A password that can be shown while it is typed; pasting and password managers work. */
@Component({
  selector: 'sr-password-field',
  imports: [Check, Field, Input, TranslatePipe],
  changeDetection: ChangeDetectionStrategy.OnPush,
  template: `<div class="stack kin">
    <sr-field [controlId]="controlId()" [label]="label()" [hint]="hint()" [error]="error()">
      <input
        srInput
        #control
        name="password"
        [type]="shown() ? 'text' : 'password'"
        [attr.autocomplete]="fresh() ? 'new-password' : 'current-password'"
        autocapitalize="none"
        spellcheck="false"
        [value]="value()"
        (input)="value.set(control.value)"
      />
    </sr-field>
    <sr-check [(checked)]="shown">{{ 'people.password.show' | t }}</sr-check>
  </div>`,
})
export class PasswordField {
  readonly controlId = input.required<string>();
  readonly label = input.required<string>();
  readonly hint = input('');
  readonly error = input('');
  /** Whether one is chosen, rather than given. */
  readonly fresh = input(false);
  readonly value = model('');
  protected readonly shown = signal(false);
}
