import { ChangeDetectionStrategy, Component, input, output } from '@angular/core';
import { TranslatePipe } from '../i18n/translate.pipe';

/** "Show more" below a list; nothing when there is no more. */
@Component({
  selector: 'sr-pager',
  imports: [TranslatePipe],
  changeDetection: ChangeDetectionStrategy.OnPush,
  template: `@if (more()) {
    <p class="space-above">
      <button
        type="button"
        class="btn"
        [attr.aria-disabled]="busy() ? 'true' : null"
        (click)="ask()"
      >
        {{ busy() ? ('platform.loading' | t) : label() || ('platform.more' | t) }}
      </button>
    </p>
  }`,
})
export class Pager {
  readonly more = input.required<boolean>();
  readonly busy = input(false);
  /** Says how many: `Visa 32 till`. */
  readonly label = input('');
  readonly next = output();

  protected ask(): void {
    if (!this.busy()) this.next.emit();
  }
}
