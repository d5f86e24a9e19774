import { ChangeDetectionStrategy, Component, input, model } from '@angular/core';
import { keepChosen } from './chosen-before';
import { Icon } from './icon';
import { Sign, type Stance } from './sign';

export interface Option {
  readonly value: string;
  readonly label: string;
  readonly hint?: string;
  /** Shows the stance's sign instead of the label. */
  readonly stance?: Stance;
}

let made = 0;

/** One of a few, all in sight: a group of radio buttons. */
@Component({
  selector: 'sr-choice',
  imports: [Icon, Sign],
  changeDetection: ChangeDetectionStrategy.OnPush,
  template: `<fieldset [attr.aria-describedby]="error() ? name() + '-error' : null">
    <legend [id]="name() + '-name'">{{ legend() }}</legend>
    @if (hint()) {
      <p class="hint">{{ hint() }}</p>
    }
    <div class="choice" [class.down]="down()">
      @for (option of options(); track option.value; let first = $first) {
        <label>
          <input
            type="radio"
            [id]="first ? name() : name() + '-' + option.value"
            [name]="name()"
            [value]="option.value"
            [checked]="option.value === value()"
            (change)="value.set(option.value)"
          />
          @if (option.stance && option.stance !== 'neither') {
            <sr-sign [stance]="option.stance" />
          } @else {
            <span>
              {{ option.label }}
              @if (option.hint) {
                <small class="quiet">{{ option.hint }}</small>
              }
            </span>
          }
        </label>
      }
    </div>
    @if (error()) {
      <p class="error" [id]="name() + '-error'">
        <sr-icon name="warning" /><span>{{ error() }}</span>
      </p>
    }
  </fieldset>`,
})
export class Choice {
  readonly legend = input.required<string>();
  readonly hint = input('');
  readonly options = input.required<readonly Option[]>();
  readonly error = input<string | null | undefined>('');
  /** The group's name, and the id of its first button for a summary of errors. */
  readonly name = input(`choice-${++made}`);
  /** One option a row, for options with hints. */
  readonly down = input(false);
  readonly value = model<string | null>(null);

  constructor() {
    keepChosen();
  }
}
