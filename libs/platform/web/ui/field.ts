import {
  afterNextRender,
  ChangeDetectionStrategy,
  Component,
  computed,
  Directive,
  ElementRef,
  inject,
  input,
} from '@angular/core';
import { TranslatePipe } from '../i18n/translate.pipe';
import { Icon } from './icon';
import { typedBefore } from './typed-before';

let made = 0;

/**
 * Wires an `<input>`, `<textarea>` or `<select>` to the field around it: id, description,
 * invalid state. The value is the page's own business (`[value]` and `(input)`, or a form).
 */
@Directive({
  selector: 'input[srInput], textarea[srInput], select[srInput]',
  host: {
    class: 'input',
    '[id]': 'field.controlId()',
    '[attr.aria-describedby]': 'field.describedBy()',
    '[attr.aria-invalid]': 'field.error() ? "true" : null',
    '[attr.aria-required]': 'field.optional() ? null : "true"',
  },
})
export class Input {
  protected readonly field: Field = inject(Field);

  constructor() {
    const putBack = typedBefore(inject<ElementRef<HTMLElement>>(ElementRef).nativeElement);
    if (putBack) afterNextRender(putBack);
  }
}

/** A label, a hint, one control and what is wrong with it. */
@Component({
  selector: 'sr-field',
  imports: [Icon, TranslatePipe],
  changeDetection: ChangeDetectionStrategy.OnPush,
  template: `<div class="field">
    <label [attr.for]="controlId()">
      <span [id]="controlId() + '-name'">{{ label() }}</span>
      @if (optional()) {
        &ngsp;<span class="quiet">{{ 'platform.field.optional' | t }}</span>
      }
    </label>
    @if (hint()) {
      <p class="hint" [id]="controlId() + '-hint'">{{ hint() }}</p>
    }
    <ng-content />
    @if (most(); as limit) {
      <p class="hint" [class.bad-ink]="length() > limit" [id]="controlId() + '-count'">
        {{ 'platform.field.count' | t: { length: length(), most: limit } }}
      </p>
    }
    @if (error()) {
      <p class="error" [id]="controlId() + '-error'">
        <sr-icon name="warning" /><span>{{ error() }}</span>
      </p>
    }
  </div>`,
})
export class Field {
  readonly label = input.required<string>();
  readonly hint = input('');
  /** What is wrong and how to mend it; empty when nothing is. */
  readonly error = input<string | null | undefined>('');
  readonly optional = input(false);
  /** Most characters allowed, shown beside `length`; null: no count. */
  readonly most = input<number | null>(null);
  readonly length = input(0);
  /** The control's id, so that a summary of errors can link to it. (`id` would stand on the host too.) */
  readonly controlId = input(`field-${++made}`);

  readonly describedBy = computed(() => {
    const parts = [
      this.hint() ? `${this.controlId()}-hint` : '',
      this.most() ? `${this.controlId()}-count` : '',
      this.error() ? `${this.controlId()}-error` : '',
    ];
    return parts.filter(Boolean).join(' ') || null;
  });
}
