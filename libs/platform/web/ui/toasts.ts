import { ChangeDetectionStrategy, Component, inject } from '@angular/core';
import { Icon } from './icon';
import { type Toast, Toaster } from './toaster';

/** Where receipts appear; stands once, in the shell. */
@Component({
  selector: 'sr-toasts',
  imports: [Icon],
  changeDetection: ChangeDetectionStrategy.OnPush,
  template: `<div class="toasts" role="status">
    @for (toast of toaster.toasts(); track toast.id) {
      <p class="toast">
        <span><sr-icon name="tick" /> {{ toast.text }}</span>
        @if (toast.undo; as undo) {
          <button type="button" class="linkish" (click)="takeBack(toast)">{{ undo.label }}</button>
        }
      </p>
    }
  </div>`,
})
export class Toasts {
  protected readonly toaster = inject(Toaster);

  protected takeBack(toast: Toast): void {
    toast.undo?.run();
    this.toaster.remove(toast.id);
  }
}
