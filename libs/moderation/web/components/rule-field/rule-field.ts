import {
  ChangeDetectionStrategy,
  Component,
  ElementRef,
  inject,
  input,
  model,
} from '@angular/core';
import { GROUNDS_IN_LAW, RULES_OF_CONDUCT } from '@samrad/moderation/contract';
import { Field, Input, TranslatePipe } from '@samrad/platform/web';

/** The one question that reporting, hiding and suspending share: which rule, or which law. */
@Component({
  selector: 'sr-rule-field',
  imports: [Field, Input, TranslatePipe],
  changeDetection: ChangeDetectionStrategy.OnPush,
  template: `<sr-field
    [controlId]="controlId()"
    [label]="'moderation.hide.rule' | t"
    [hint]="'moderation.hide.rule-hint' | t"
    [error]="error()"
  >
    <select #choice srInput name="rule" [value]="rule()" (change)="rule.set(choice.value)">
      <option value="">{{ 'moderation.hide.choose' | t }}</option>
      <optgroup [label]="'moderation.rules' | t">
        @for (each of conduct; track each) {
          <option [value]="each">{{ 'moderation.rule.' + each | t }}</option>
        }
      </optgroup>
      <optgroup [label]="'moderation.law' | t">
        @for (each of law; track each) {
          <option [value]="each">{{ 'moderation.rule.' + each | t }}</option>
        }
      </optgroup>
    </select>
  </sr-field>`,
})
export class RuleField {
  private readonly host: ElementRef<HTMLElement> = inject(ElementRef);
  protected readonly conduct = RULES_OF_CONDUCT;
  protected readonly law = GROUNDS_IN_LAW;
  readonly controlId = input.required<string>();
  readonly error = input<string | null>(null);
  readonly rule = model.required<string>();

  focus(): void {
    this.host.nativeElement.querySelector('select')?.focus();
  }
}
