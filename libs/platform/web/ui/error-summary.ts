import {
  ChangeDetectionStrategy,
  Component,
  computed,
  type ElementRef,
  inject,
  input,
  viewChild,
} from '@angular/core';
import { DOCUMENT } from '@angular/common';
import { I18n } from '../i18n/i18n';

export interface FieldMessage {
  /** The id of the control. */
  readonly id: string;
  readonly message: string;
}

/**
 * What is wrong in a form, with the name of each field and a way to it. Call `focus()` when a submit
 * was refused.
 */
@Component({
  selector: 'sr-error-summary',
  changeDetection: ChangeDetectionStrategy.OnPush,
  template: `<div #box tabindex="-1" class="error-summary" role="group" [attr.aria-label]="title()">
    @if (title(); as heading) {
      <div class="note rowan stack near">
        <p>
          <strong>{{ heading }}</strong>
        </p>
        <ul>
          @for (line of lines(); track line.id) {
            <li>
              <a [attr.href]="'#' + line.id" (click)="go($event, line.id)">{{ line.text }}</a>
            </li>
          }
        </ul>
      </div>
    }
  </div>`,
})
export class ErrorSummary {
  private readonly document = inject(DOCUMENT);
  private readonly i18n = inject(I18n);
  private readonly box = viewChild.required<ElementRef<HTMLElement>>('box');
  readonly errors = input.required<readonly FieldMessage[]>();
  readonly heading = input('');

  /** Null while nothing is wrong. */
  protected readonly title = computed(() => {
    const { length: count } = this.errors();
    if (count === 0) return null;
    return this.heading() || this.i18n.t('platform.errors.heading', { count });
  });
  protected readonly lines = computed(() =>
    this.errors().map(({ id, message }) => ({ id, text: this.named(id, message) })),
  );

  focus(): void {
    this.box().nativeElement.focus();
  }

  protected go(event: Event, id: string): void {
    event.preventDefault();
    this.document.getElementById(id)?.focus();
  }

  /** Of five lines that all say `Fyll i det här`, none says where. The kit's fields show their names. */
  private named(id: string, message: string): string {
    const field = this.document.getElementById(`${id}-name`)?.textContent.trim();
    return field ? this.i18n.t('platform.errors.line', { field, message }) : message;
  }
}
